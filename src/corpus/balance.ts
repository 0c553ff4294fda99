/** The balance of the site's own text between the articles: counted, printed on the page about the site, and held by the checks. Pure. */
import { defined } from '../defined.ts';
import { formatReference } from '../reference.ts';
import { sentencesOf, type Corpus, type Prose, type Topic } from './model.ts';

/** Two texts about the same thing are of about the same length: within 15 % or 8 words. */
export const sideTolerance = { share: 0.15, words: 8 };
/** Over all topics, the sums are within 5 % of each other. */
export const totalTolerance = 0.05;
/** The shares of sentences with a note are within 10 points of each other. */
export const noteTolerance = 0.1;

/** The number of words of a piece of prose, without its citations. */
export function wordCount(prose: readonly Prose[]): number {
  return prose.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? []).length, 0);
}

/** Whether an article says nothing on a topic. */
export function isSilent({ entry }: Topic, key: string): boolean {
  const side = entry.fields.says[key];
  return side === undefined || 'silent' in side;
}

/** By how much of the longer of several lengths the shortest falls short: 0 to 1. */
export function spread(lengths: readonly number[]): number {
  const longest = Math.max(...lengths);
  return longest === 0 ? 0 : (longest - Math.min(...lengths)) / longest;
}

/** What is counted for one article. */
export interface ArticleBalance {
  readonly key: string;
  readonly name: string;
  /** Words of its sides, over all topics on which both articles speak. */
  readonly words: number;
  /** Citations of its sentences, over all topics. */
  readonly citations: number;
  /** On how many topics it comes first. */
  readonly first: number;
  readonly sentences: number;
  /** How many of them a note is about. */
  readonly noted: number;
  readonly notes: number;
}

/** Counts for both articles that are compared, the earlier first. */
export function balance(corpus: Corpus): ArticleBalance[] {
  const keys = corpus.compared.map(({ key }) => key);
  const spoken = corpus.topics.filter((topic) => !keys.some((key) => isSilent(topic, key)));
  const noted = new Set(corpus.notes.flatMap(({ entry }) => entry.fields.on));
  return corpus.compared.map((article, index) => {
    const { key } = article;
    const sentences = sentencesOf(article);
    return {
      key,
      name: article.entry.fields.name,
      words: spoken.reduce((sum, { says }) => sum + wordCount(defined(says.get(key), 'a side of each topic on which both speak')), 0),
      citations: corpus.topics.reduce((sum, { entry }) => sum + (entry.fields.says[key]?.cites.length ?? 0), 0),
      first: index === 0 ? corpus.topics.length : 0,
      sentences: sentences.length,
      noted: sentences.filter(({ reference }) => noted.has(formatReference(reference))).length,
      notes: corpus.notes.filter(({ entry }) => entry.fields.on[0]?.startsWith(`${key}:`)).length,
    };
  });
}
