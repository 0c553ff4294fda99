import { formatReference } from '../../reference.ts';
import type { Entry, Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { statementsOf, type Corpus } from '../model.ts';

function repeated(list: readonly string[], placeOf: (index: number) => Place): Finding[] {
  return list.flatMap((cited, index) =>
    list.indexOf(cited) === index
      ? []
      : [
          {
            rule: 'repeated-citations',
            place: placeOf(index),
            found: `${cited} a second time`,
            expected: 'each once',
            remedy: 'Remove it.',
          },
        ],
  );
}

/** @returns what breaks the rule `repeated-citations`, which `rules.ts` explains */
export function repeatedCitations(corpus: Corpus): Finding[] {
  const inList = (entry: Entry<unknown>, path: readonly string[], list: readonly string[]) =>
    repeated(list, (index) => entry.place([...path, index]));
  return [
    ...corpus.articles.flatMap((article) =>
      statementsOf(article).flatMap(({ cites, place }) => repeated(cites.map(formatReference), () => place)),
    ),
    ...corpus.events.flatMap(({ entry }) => [
      ...inList(entry, ['cites'], entry.fields.cites),
      ...inList(entry, ['works'], entry.fields.works),
    ]),
    ...corpus.topics.flatMap(({ entry }) => [
      ...inList(entry, ['decides'], entry.fields.decides),
      ...Object.entries(entry.fields.says).flatMap(([key, { cites }]) => inList(entry, ['says', key, 'cites'], cites)),
    ]),
    ...corpus.notes.flatMap(({ entry }) => [...inList(entry, ['on'], entry.fields.on), ...inList(entry, ['works'], entry.fields.works)]),
    ...corpus.words.flatMap(({ entry }) => inList(entry, ['cites'], entry.fields.cites)),
  ];
}
