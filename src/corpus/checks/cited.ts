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

/** Paragraphs that go on behind their last citation. */
function unended(prose: readonly Prose[]): Finding[] {
  return prose
    .filter(({ links, uncited: rest }) => rest !== '' && links.some((link) => link.citation))
    .map(({ uncited: rest, place }): Finding => ({
      rule: 'cited',
      place,
      found: `a paragraph that ends without a citation: "…${rest.slice(-50)}"`,
      expected: `${expected}, at its end`,
      remedy: 'Cite what the last sentence rests on, or put it before the citation that it rests on.',
    }));
}

function empty(prose: readonly Prose[], place: Place): Finding[] {
  return prose.length > 0 ? [] : [{ rule: 'cited', place, found: 'no text', expected: 'at least one paragraph with its citations' }];
}

/** @returns what breaks the rule `cited`, which `rules.ts` explains */
export function cited(corpus: Corpus): Finding[] {
  const grounds = corpus.articles.flatMap(({ restsOn }) => restsOn);
  const home = corpus.pages.find(({ entry }) => entry.id === 'index')?.body ?? [];
  const entries = [...corpus.questions, ...corpus.actors];
  const bodies = entries.flatMap(({ body }) => body);
  return [
    ...uncited([...grounds, ...home, ...bodies]),
    // The home page may leave its reader with a sentence of its own.
    ...unended([...grounds, ...home.slice(0, -1), ...bodies]),
    ...entries.flatMap(({ entry, body }) => empty(body, entry.place({ line: 1, column: 1 }))),
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
