import type { Entry } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** What of an entry no other of its collection may share. */
interface Mark {
  readonly value: string | undefined;
  readonly entry: Entry<unknown>;
  readonly field: string;
}

function twice(marks: readonly Mark[]): Finding[] {
  const first = new Map<string, Mark>();
  return marks.flatMap((mark): Finding[] => {
    const { value, entry, field } = mark;
    if (value === undefined) return [];
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, mark);
      return [];
    }
    const { file, line } = earlier.entry.place([field]);
    return [
      {
        rule: 'duplicates',
        place: entry.place([field]),
        found: `"${value}" a second time`,
        expected: `a ${field} of its own; the first is at ${file}:${line}`,
        remedy: 'Remove one of the two, or tell them apart.',
      },
    ];
  });
}

/** @returns what breaks the rule `duplicates`, which `rules.ts` explains */
export function duplicates(corpus: Corpus): Finding[] {
  const marks = <Fields>(
    all: readonly { readonly entry: Entry<Fields> }[],
    field: keyof Fields & string,
    of: (fields: Fields) => string | undefined,
  ) => twice(all.map(({ entry }) => ({ entry, field, value: of(entry.fields) })));
  return [
    ...marks(corpus.actors, 'name', ({ name }) => name),
    ...marks(corpus.events, 'title', ({ title }) => title),
    ...marks(corpus.events, 'label', ({ label }) => label),
    ...marks(corpus.questions, 'question', ({ question }) => question),
    ...marks(corpus.topics, 'question', ({ question }) => question),
    ...marks(corpus.topics, 'label', ({ label }) => label),
    ...marks(corpus.works, 'title', ({ title }) => title),
    ...marks(corpus.works, 'URL', ({ URL }) => URL),
  ];
}
