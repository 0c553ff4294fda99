import { addressesOf, type PrintedAddress } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** @returns what breaks the rule `addresses`, which `rules.ts` explains */
export function addresses(corpus: Corpus): Finding[] {
  const first = new Map<string, PrintedAddress>();
  return addressesOf(corpus).flatMap((printed) => {
    const earlier = first.get(printed.address);
    if (earlier === undefined) {
      first.set(printed.address, printed);
      return [];
    }
    return [
      {
        rule: 'addresses',
        place: printed.place,
        found: `the address "${printed.address}" a second time`,
        expected: `each address once; the first is at ${earlier.place.file}:${earlier.place.line}`,
        remedy: 'Rename the newer of the two.',
      },
    ];
  });
}
