/** `explainer.json`: the corpus as data. Pure. */
import { defined } from '../defined.ts';
import { balance } from '../corpus/balance.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { statementsOf, type Article, type Prose } from '../corpus/model.ts';
import { followRetirements } from '../corpus/retirements.ts';
import { formatReference, sentenceNumber, type Reference, type ThingKind } from '../reference.ts';
import type { Explainer } from '../schemas/explainer.ts';
import { countKinds, countTopics, countVoices, type CountRow } from './counts.ts';
import { addressOf, changeAddress, changesPage, pageOfKind, type Page } from '../urls.ts';
import { plainTexts } from './plain-texts.ts';

const fileOf = (page: Page) => `${page}.html`;

function citesOf(prose: readonly Prose[]): string[] {
  return [...new Set(prose.flatMap(({ links }) => links.filter(({ citation }) => citation).map(({ url }) => url)))];
}

/** The counts of one article, by what is counted. */
function column(rows: readonly CountRow[], index: number): Record<string, number> {
  return Object.fromEntries(rows.map(({ id, counts }) => [id, defined(counts[index], 'a count for each article')]));
}

/** Everything the corpus holds, in the shape of {@link Explainer}. */
export function explainer(corpus: LinkedCorpus): Explainer {
  const follow = followRetirements(corpus);
  const pageWith = (page: Page, address: string) => fileOf(corpus.placeOf({ page, address }).page);
  const backlinks = (reference: Reference) =>
    corpus
      .backlinks(reference)
      .flatMap(({ page, referrers }) => referrers.map(({ address, label }) => ({ page: pageWith(page, address), anchor: address, label })));
  const placed = (kind: ThingKind, id: string) => ({
    id,
    page: pageWith(pageOfKind[kind], addressOf({ kind, id })),
    anchor: addressOf({ kind, id }),
    backlinks: backlinks({ kind, id }),
  });

  const articleData = (article: Article): Explainer['articles'][number] => {
    const { entry, key, sections } = article;
    const { name, headline, author, url, language, written } = entry.fields;
    const { edtf, bounds, confidence } = written;
    return {
      id: entry.id,
      key,
      name,
      headline,
      author,
      url,
      language,
      written: { edtf, bounds, confidence, basis: 'estimate', restsOn: plainTexts(article.restsOn) },
      page: fileOf(entry.id),
      sections: sections.map((section) => ({
        anchor: section.address,
        heading: section.heading,
        paragraphs: section.passages.map(({ number, address, locator, original, sentences }) => ({
          number,
          anchor: address,
          locator,
          original,
          sentences: sentences.map(({ reference, voice, kind, topic }) => ({
            number: sentenceNumber(reference),
            voice,
            kind,
            topic: topic ?? null,
            anchor: addressOf(reference),
            backlinks: backlinks(reference),
          })),
        })),
      })),
      statements: statementsOf(article).map(({ address, text, cites }) => ({
        id: address,
        text,
        cites: cites.map(formatReference),
        page: fileOf(entry.id),
        anchor: address,
      })),
    };
  };

  const topicCounts = new Map(countTopics(corpus).map(({ id, counts }) => [id, counts]));

  return {
    $schema: 'explainer.schema.json',
    title: corpus.site.fields.name,
    articles: corpus.articles.map(articleData),
    actors: corpus.actors.map(({ entry: { id, fields }, body }) => ({
      ...placed('actor', id),
      name: fields.name,
      fullName: fields.fullName ?? null,
      kind: fields.kind,
      names: fields.names,
      roles: fields.roles,
      text: plainTexts(body),
    })),
    events: corpus.events.map(({ entry: { id, fields }, text }) => ({
      ...placed('event', id),
      title: fields.title,
      when: fields.when ?? null,
      basis: fields.basis,
      text: plainTexts(text),
      cites: fields.cites,
      works: fields.works,
    })),
    questions: corpus.questions.map(({ entry: { id, fields }, body }) => ({
      ...placed('question', id),
      question: fields.question,
      asked: fields.asked,
      answer: plainTexts(body),
      cites: citesOf(body),
    })),
    topics: corpus.topics.map(({ entry: { id, fields }, says, why }) => ({
      ...placed('topic', id),
      question: fields.question,
      relation: fields.relation,
      why: plainTexts(why).join(' '),
      moment: fields.moment,
      decides: fields.decides,
      says: Object.fromEntries(
        Object.entries(fields.says).map(([key, side]) => {
          const text = plainTexts(defined(says.get(key), 'the prose of each side')).join(' ');
          const silent = 'silent' in side;
          const index = corpus.compared.findIndex((article) => article.key === key);
          return [
            key,
            {
              text: silent ? null : text,
              silent: silent ? text : null,
              cites: side.cites,
              sentences: defined(topicCounts.get(id)?.[index], 'a count for each side'),
            },
          ];
        }),
      ),
    })),
    notes: corpus.notes.map(({ entry: { id, fields }, text }) => ({
      ...placed('note', id),
      on: fields.on,
      standing: fields.standing,
      text: plainTexts(text),
      works: fields.works,
    })),
    counts: Object.fromEntries(
      balance(corpus).map(({ key, sentences, words, citations, first, notes, noted }, index) => [
        key,
        {
          sentences,
          voices: column(countVoices(corpus), index),
          kinds: column(countKinds(corpus), index),
          topicWords: words,
          topicCitations: citations,
          topicsFirst: first,
          notes,
          sentencesWithNote: noted,
        },
      ]),
    ),
    words: corpus.words.map(({ entry: { id, fields } }) => ({ ...placed('word', id), ...fields })),
    works: corpus.works.map(({ entry: { id, fields } }) => ({ ...placed('work', id), csl: fields })),
    changes: corpus.changes.map(({ entry: { id, fields }, what }) => ({
      id,
      date: fields.date,
      what: plainTexts(what).join(' '),
      // Names only what is there: of a retired thing, what holds its content now.
      about: [...new Set(fields.about.map(follow).filter((now) => typeof now === 'string'))],
      page: pageWith(changesPage, changeAddress(id)),
      anchor: changeAddress(id),
    })),
  };
}
