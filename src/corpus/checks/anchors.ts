import { addressesOf } from '../addresses.ts';
import { formatAnchor } from '../anchor-lines.ts';
import { newAddresses } from '../new-addresses.ts';
import type { Finding } from '../finding.ts';
import type { Anchor, Corpus } from '../model.ts';
import { nearest } from '../nearest.ts';
import { followRetirements } from '../retirements.ts';
import { validReferences } from '../valid-references.ts';

const rule = 'anchors' as const;
const file = 'content/anchors.txt';

/** Lines that say again what a line above has said. */
function repeated(anchors: readonly Anchor[]): Finding[] {
  const first = new Map<string, number>();
  return anchors.flatMap(({ entry }) => {
    const said = `${entry.fields.retired === undefined ? '' : 'retired '}${formatAnchor(entry.fields)}`;
    const earlier = first.get(said);
    if (earlier === undefined) {
      first.set(said, entry.place([]).line);
      return [];
    }
    return [
      {
        rule,
        place: entry.place([]),
        found: `"${said}" a second time`,
        expected: `each address once; the first is in line ${earlier}`,
        remedy: 'Remove this line.',
      },
    ];
  });
}

/** @returns what breaks the rule `anchors`, which `rules.ts` explains */
export function anchors(corpus: Corpus): Finding[] {
  const printed = new Map(addressesOf(corpus).map((one) => [formatAnchor(one), one]));
  const isRetired = ({ entry }: Anchor) => entry.fields.retired !== undefined;
  const published = corpus.anchors.filter((anchor) => !isRetired(anchor));
  const retired = corpus.anchors.filter(isRetired);
  const listed = new Set(published.map(({ entry }) => formatAnchor(entry.fields)));
  const gone = new Set(retired.map(({ entry }) => formatAnchor(entry.fields)));
  const follow = followRetirements(corpus);
  return [
    ...repeated(corpus.anchors),
    ...published
      .filter(({ entry }) => !printed.has(formatAnchor(entry.fields)) && !gone.has(formatAnchor(entry.fields)))
      .map(({ entry }) => ({
        rule,
        place: entry.place([]),
        found: `the published address ${formatAnchor(entry.fields)}, which the site no longer prints`,
        expected: 'every address that was ever published: others link to it',
        remedy: `Bring back what bore it, or run npm run anchors -- retire ${entry.fields.address} <reference or -> "What became of it."`,
      })),
    ...retired.flatMap(({ entry }): Finding[] => {
      const anchor = formatAnchor(entry.fields);
      const to = entry.fields.retired?.to ?? null;
      const place = entry.place([]);
      return [
        ...(printed.has(anchor)
          ? [
              {
                rule,
                place,
                found: `${anchor} in use again`,
                expected: 'a retired address to stay retired',
                remedy: 'Give the new thing another id.',
              },
            ]
          : []),
        ...(listed.has(anchor)
          ? []
          : [{ rule, place, found: `the retirement of ${anchor}, which was never published`, expected: 'a published address' }]),
        ...(to === null || follow(to) !== undefined
          ? []
          : [
              {
                rule,
                place,
                found: `"${to}"`,
                expected: 'a reference to what holds the content now, or "-"',
                remedy: nearest(to, validReferences(corpus)),
              },
            ]),
      ];
    }),
    ...newAddresses(corpus).map((one) => ({
      rule,
      place: one.place,
      found: `the address ${formatAnchor(one)}, which ${file} does not list`,
      expected: 'every address in it',
      remedy: 'Run npm run anchors.',
    })),
  ];
}
