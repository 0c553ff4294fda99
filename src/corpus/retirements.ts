/** Where a reference to a thing leads after the thing was retired. Pure. */
import { parseReference } from '../reference.ts';
import type { AnchorFields } from '../schemas/anchor.ts';
import { addressOf } from '../urls.ts';
import type { Corpus } from './model.ts';
import { validReferences } from './valid-references.ts';

/** An address that was retired. */
export interface RetiredAnchor extends AnchorFields {
  readonly retired: NonNullable<AnchorFields['retired']>;
}

/** All retirements, in the order of `anchors.txt`. */
export function retirementsOf({ anchors }: Pick<Corpus, 'anchors'>): RetiredAnchor[] {
  return anchors.flatMap(({ entry: { fields } }) => (fields.retired === undefined ? [] : [{ ...fields, retired: fields.retired }]));
}

/**
 * Finds what a reference, as written, leads to now: itself where it names something; for a retired thing what holds its content, which may
 * have been retired in its turn; the retirement where nothing holds it. Undefined where it names nothing, nor ever did.
 */
export type Follow = (text: string) => string | RetiredAnchor | undefined;

/** Follows the retirements of a corpus. */
export function followRetirements(corpus: Corpus): Follow {
  const known = new Set(validReferences(corpus));
  const retirements = new Map(retirementsOf(corpus).map((one) => [one.address, one]));
  return (text) => {
    const met = new Set<string>();
    for (let at = text; !met.has(at);) {
      if (known.has(at)) return at;
      met.add(at);
      const reference = parseReference(at);
      const retirement = reference === undefined ? undefined : retirements.get(addressOf(reference));
      if (retirement === undefined || retirement.retired.to === null) return retirement;
      at = retirement.retired.to;
    }
    return undefined;
  };
}
