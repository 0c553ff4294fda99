/** What each article says on a matter, the earlier first: the counterpart that no share page goes without. Pure. */
import type { PhrasingContent } from 'mdast';
import type { Article, Corpus, Sentence } from '../../corpus/model.ts';
import { linkedField, type LinkedParagraph } from '../../markdown/linked-prose.ts';
import { relationLabels, type TopicView } from '../compare.ts';
import { articleNames } from '../description.ts';
import type { ShareComparison, ShareContext, ShareSide } from './model.ts';

/** A paragraph of plain words. */
export function inline(...parts: readonly (string | PhrasingContent)[]): LinkedParagraph {
  return parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

/** A term of an article, in italics. */
export function term(text: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value: text }] };
}

/** A side for each of the two articles that are compared, and for any other that is not silent. */
export function sidesOf(
  { articles, compared }: Pick<Corpus, 'articles' | 'compared'>,
  of: (article: Article) => Pick<ShareSide, 'content'> & Partial<Pick<ShareSide, 'silent' | 'cites'>>,
): ShareSide[] {
  return articles
    .map((article) => ({
      key: article.key,
      article: article.entry.fields.name,
      moment: article.entry.fields.moment,
      silent: false,
      cites: [],
      ...of(article),
    }))
    .filter(({ silent }, index) => !silent || compared.some((article) => article === articles[index]));
}

/** What both say on a topic, or that one does not address it. */
export function topicComparison(corpus: Pick<Corpus, 'articles' | 'compared'>, topic: TopicView): ShareComparison {
  return {
    heading: topic.question,
    href: topic.href,
    sides: sidesOf(corpus, ({ key }) => {
      const side = topic.sides.find((one) => one.key === key);
      return { silent: side?.silent ?? true, content: linkedField(side?.text ?? ''), cites: side?.cites ?? [] };
    }),
    relation: { label: relationLabels[topic.relation], why: linkedField(topic.why) },
  };
}

/** With more topics than this, each is told in short. */
const manyTopics = 2;

function withoutLinks(children: LinkedParagraph): LinkedParagraph {
  return children.flatMap((node) => (node.type === 'mdxJsxTextElement' ? withoutLinks(node.children) : [node]));
}

/** A comparison without its links, citations and reasons, which are at its place. */
function inShort({ heading, href, sides, relation }: ShareComparison): ShareComparison {
  return {
    heading,
    ...(href !== undefined && { href }),
    sides: sides.map((side) => ({ ...side, content: side.content.map(withoutLinks), cites: [] })),
    ...(relation && { relation: { ...relation, why: [] } }),
  };
}

/** What both articles say on the topics of some sentences, in the order in which the topics come up. */
export function topicsOf(sentences: readonly Sentence[], { topics }: Pick<ShareContext, 'topics'>): ShareComparison[] {
  const found = [...new Set(sentences.map(({ topic }) => topic))].flatMap((topic) => topics.get(topic ?? '') ?? []);
  return found.length > manyTopics ? found.map(inShort) : found;
}

/** Which of the articles one is, for the end of a description: `the later of two articles, …`. */
export function oneOfTheArticles(corpus: Pick<Corpus, 'articles' | 'compared'>, key: string): string {
  const index = corpus.compared.findIndex((article) => article.key === key);
  if (index >= 0) return `the ${index === 0 ? 'earlier' : 'later'} of two articles, ${articleNames(corpus)}`;
  const name = corpus.articles.find((article) => article.key === key)?.entry.fields.name ?? key;
  return `${name}, read beside ${articleNames(corpus)}`;
}
