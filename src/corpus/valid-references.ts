/** Everything that a reference can name. Pure. */
import { formatReference } from '../reference.ts';
import { sentencesOf, type Corpus } from './model.ts';

/** Everything that a reference can name, as written: `ga:4.1`, `actor:trump`. */
export function validReferences(corpus: Corpus): string[] {
  const ids = (kind: string, all: readonly { readonly entry: { readonly id: string } }[]) => all.map(({ entry }) => `${kind}:${entry.id}`);
  return [
    ...corpus.articles.flatMap((article) => sentencesOf(article).map(({ reference }) => formatReference(reference))),
    ...ids('actor', corpus.actors),
    ...ids('event', corpus.events),
    ...ids('question', corpus.questions),
    ...ids('topic', corpus.topics),
    ...ids('note', corpus.notes),
    ...ids('word', corpus.words),
    ...ids('work', corpus.works),
  ];
}
