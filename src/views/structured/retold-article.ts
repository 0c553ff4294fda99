import type { Article as SchemaArticle, Country, Person } from 'schema-dts';
import type { LinkedCorpus } from '../../corpus/index.ts';
import { statementsOf, type Article } from '../../corpus/model.ts';
import type { PageEntry } from '../../site.ts';
import { addressOf, pageOfKind, type Target } from '../../urls.ts';
import { pagePreview } from '../link-preview.ts';

/** The people and states that a retelling links to, as it first names them. */
function named(article: Article, { actors }: Pick<LinkedCorpus, 'actors'>, url: (to: Target) => string): (Person | Country)[] {
  const kinds = new Map(actors.map(({ entry }) => [entry.id, entry.fields.kind]));
  const found = new Map<string, Person | Country>();
  for (const { reference, text } of statementsOf(article).flatMap(({ links }) => links)) {
    if (reference?.kind !== 'actor' || found.has(reference.id)) continue;
    const kind = kinds.get(reference.id);
    const facts = { name: text.replace(/’s?$/, ''), url: url({ page: pageOfKind.actor, address: addressOf(reference) }) };
    if (kind === 'person') found.set(reference.id, { '@type': 'Person', ...facts });
    if (kind === 'state') found.set(reference.id, { '@type': 'Country', ...facts });
  }
  return [...found.values()];
}

/** A retelling and the article that it is made from. Neither has a date or an author to name: they are left out. */
export function retoldArticle(article: Article, entry: PageEntry, corpus: LinkedCorpus, url: (to: Target) => string): SchemaArticle {
  const { name, headline, url: original, language } = article.entry.fields;
  const about = named(article, corpus, url);
  return {
    '@type': 'Article',
    headline: entry.title,
    description: pagePreview(corpus, entry).description,
    url: url({ page: article.entry.id }),
    inLanguage: 'en-GB',
    publisher: { '@type': 'Organization', name: corpus.site.fields.name },
    ...(about.length > 0 && { about }),
    isBasedOn: { '@type': 'Article', name, ...(headline !== null && { headline }), url: original, inLanguage: language },
  };
}
