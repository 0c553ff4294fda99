import type { Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus, Prose } from '../model.ts';

const expected = 'a citation of a sentence or a work, such as [](ga:4.1) or [](work:s70)';

function uncited(prose: readonly Prose[]): Finding[] {
  return prose
    .filter(({ links }) => !links.some((link) => link.citation))
    .map(({ text, place }): Finding => ({
      rule: 'cited',
      place,
      found: `a paragraph without a citation: "${text.slice(0, 50)}…"`,
      expected,
    }));
}

function empty(prose: readonly Prose[], place: Place): Finding[] {
  return prose.length > 0 ? [] : [{ rule: 'cited', place, found: 'no text', expected: 'at least one paragraph with its citations' }];
}

/** @returns what breaks the rule `cited`, which `rules.ts` explains */
export function cited(corpus: Corpus): Finding[] {
  return [
    ...corpus.articles.flatMap(({ restsOn }) => uncited(restsOn)),
    ...corpus.pages.filter(({ entry }) => entry.id === 'index').flatMap(({ body }) => uncited(body)),
    ...[...corpus.questions, ...corpus.actors].flatMap(({ entry, body }) => [
      ...uncited(body),
      ...empty(body, entry.place({ line: 1, column: 1 })),
    ]),
    ...corpus.events
      .filter(({ entry: { fields } }) => fields.cites.length + fields.works.length === 0)
      .map(({ entry }): Finding => ({
        rule: 'cited',
        place: entry.place(['cites']),
        found: 'an event that cites nothing',
        expected: 'a sentence under "cites" or a work under "works"',
      })),
  ];
}
