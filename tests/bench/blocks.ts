/**
 * What synthetic content consists of, before it is written: blocks, each as much as the site holds today. The first holds two articles,
 * which are compared, and all that belongs to them; each further one adds as much again. A block is the same in every size.
 */
import { Writer } from './prose.ts';

/** What one block holds, counted in the site's own content in July 2026; lengths in words. */
export const shape = {
  articles: [
    { sections: 6, paragraphs: 12, sentences: 29, words: 30, voices: 12 },
    { sections: 11, paragraphs: 33, sentences: 52, words: 19, voices: 14 },
  ],
  actors: { count: 40, words: 67, paragraphs: 2 },
  events: { count: 41, words: 53, labelled: 13, undated: 3 },
  questions: { site: 14, article: 4, words: 151, paragraphs: 3 },
  topics: { count: 16, words: 60, why: 28 },
  notes: { count: 50, words: 47 },
  words: { count: 46, why: 22, other: 10 },
  works: { count: 99, title: 5 },
} as const;

const actorKinds = [
  ...['unnamed-group', 'unnamed-group', 'unnamed-group', 'unnamed-group', 'place', 'place'],
  ...['person', 'body', 'state', 'armed-group', 'agreement'],
];

/** An article as planned. */
export interface ArticlePlan {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** Its sections, each with the numbers of sentences of its paragraphs. */
  readonly sections: readonly (readonly number[])[];
  /** References to its sentences, in order. */
  readonly sentences: readonly string[];
  /** The length of a statement. */
  readonly words: number;
  /** How many of its sentences others speak. */
  readonly voices: number;
}

export interface ActorPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** As much as the site holds today; for all but articles and actors, the ids. */
export interface Block {
  readonly number: number;
  readonly articles: readonly ArticlePlan[];
  readonly actors: readonly ActorPlan[];
  readonly events: readonly string[];
  readonly questions: readonly string[];
  readonly topics: readonly string[];
  readonly notes: readonly string[];
  readonly words: readonly string[];
  readonly works: readonly string[];
}

/** The numbers from 0 up to, and without, a count. */
export const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Divides a number into so many parts that differ by one at most. */
function parts(total: number, count: number): number[] {
  return range(count).map((index) => Math.floor(((index + 1) * total) / count) - Math.floor((index * total) / count));
}

/** The key of an article: `xaa`, `xab` and so on, as a key has letters only. */
function keyOf(index: number): string {
  const letter = (value: number) => String.fromCodePoint(97 + (value % 26));
  return `x${letter(Math.floor(index / 26))}${letter(index)}`;
}

function planArticle(
  index: number,
  { sections, paragraphs, sentences, words, voices }: (typeof shape.articles)[number],
  length: number,
): ArticlePlan {
  const key = keyOf(index);
  const counts = parts(sentences * length, paragraphs * length);
  const sizes = parts(paragraphs * length, sections * length);
  return {
    key,
    id: `article-${key}`,
    name: `The ${new Writer(`article ${key}`).name()} Review`,
    year: 2001 + (index % 20),
    sections: sizes.map((size, section) => {
      const from = sizes.slice(0, section).reduce((sum, one) => sum + one, 0);
      return counts.slice(from, from + size);
    }),
    sentences: counts.flatMap((count, paragraph) => range(count).map((sentence) => `${key}:${paragraph + 1}.${sentence + 1}`)),
    words,
    voices: voices * length,
  };
}

function planActor(id: string, index: number): ActorPlan {
  const writer = new Writer(id);
  const kind = actorKinds[index % actorKinds.length] ?? 'body';
  return { id, kind, name: kind === 'unnamed-group' ? `People of ${writer.name()}` : `${writer.name()} ${writer.name()}` };
}

/**
 * Plans a block.
 * @param length how many times as long as today its articles are, with as many times the things about them
 */
export function planBlock(number: number, length: number): Block {
  const ids = (kind: string, count: number) => range(count * length).map((index) => `${kind}-${number}-${index}`);
  const articles = shape.articles.map((one, index) => planArticle(number * shape.articles.length + index, one, length));
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  return {
    number,
    articles,
    actors: ids('actor', shape.actors.count).map(planActor),
    events: ids('event', shape.events.count),
    questions: ids('question', shape.questions.article + shape.questions.site),
    topics: ids('topic', shape.topics.count),
    // The id of a note begins with the key of its article; both have notes on the same share of their sentences.
    notes: articles.flatMap(({ key, sentences: own }) =>
      range(Math.round((shape.notes.count * length * own.length) / sentences)).map((note) => `${key}-${note}`),
    ),
    words: ids('word', shape.words.count),
    works: ids('s', shape.works.count).map((id) => id.replace('s-', 's')),
  };
}
