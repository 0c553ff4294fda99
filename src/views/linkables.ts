/** Everything that a reader can link to, with what it is called and what it says: for search, share pages and data. Pure. */
import type { Paragraph } from 'mdast';
import { defined } from '../defined.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { addressesOf, type AddressKind, type PrintedAddress } from '../corpus/addresses.ts';
import type { Article, Corpus, Statement } from '../corpus/model.ts';
import { statementsOf } from '../corpus/model.ts';
import { changeLabel, timelineAddress, writtenAddress } from '../corpus/mentions.ts';
import { linkedBody, linkedField, linkedSections, type LinkedParagraph } from '../markdown/linked-prose.ts';
import { markReferences } from '../markdown/remark-references.ts';
import { pageSections } from '../page-sections.ts';
import { knownSentence, sentenceNumber } from '../reference.ts';
import { mainPages } from '../site.ts';
import { changeAddress, questionAddress, type Page } from '../urls.ts';
import { formatEdtf } from '../dates/edtf-date.ts';
import { standingLabels } from './notes.ts';
import { workLabel, workTitle } from './works.ts';

export interface Linkable {
  readonly kind: AddressKind;
  readonly address: string;
  /** The page on which it is printed. */
  readonly page: Page;
  /** The main page of that. */
  readonly main: Page;
  /** What it is, for a reader who meets it alone: `statement 4.1 of The Global Angle`. */
  readonly name: string;
  /** Its heading: the name of an actor, a question, the number of a statement. */
  readonly title: string;
  /** What it says, in paragraphs with their italics and typed links; empty where it is a heading and no more. */
  readonly content: readonly LinkedParagraph[];
  /** The key of the article that it belongs to. */
  readonly article?: string | undefined;
}

type Own = Omit<Linkable, 'kind' | 'address' | 'page' | 'main'>;

/** The content of a statement, whose typed links are still to be marked. */
function statementContent({ content }: Statement): LinkedParagraph {
  const paragraph: Paragraph = { type: 'paragraph', children: structuredClone([...content]) };
  markReferences({ type: 'root', children: [paragraph] });
  return paragraph.children;
}

function inArticle(article: Article): [string, Own][] {
  const { key, sections } = article;
  const { name } = article.entry.fields;
  const written = `${name}: when it was written`;
  const retold = new Map(statementsOf(article).flatMap((one) => one.addresses.map((address) => [address, one] as const)));
  return [
    [
      writtenAddress(key),
      { name: written, title: written, article: key, content: article.entry.fields.written.restsOn.flatMap(linkedField) },
    ],
    [timelineAddress(key), { name: `${name} on the timeline`, title: `${name} is written`, article: key, content: [] }],
    ...sections.flatMap((section): [string, Own][] => [
      [section.address, { name: `section “${section.heading}” of ${name}`, title: section.heading, article: key, content: [] }],
      ...section.passages.flatMap((passage): [string, Own][] => [
        ...(passage.question === undefined
          ? []
          : [
              [
                questionAddress(key, passage.number),
                { name: `question of ${name}`, title: passage.question, article: key, content: [] },
              ] satisfies [string, Own],
            ]),
        [
          passage.address,
          {
            name: `paragraph ${passage.number} of ${name}`,
            title: `${name}, paragraph ${passage.number}`,
            article: key,
            content: passage.statements.map(statementContent),
          },
        ],
        ...passage.sentences.map(({ reference }): [string, Own] => {
          const number = sentenceNumber(reference);
          return [
            `${passage.address}-${reference.sentence}`,
            {
              name: `statement ${number} of ${name}`,
              title: `${name}, ${number}`,
              article: key,
              content: [statementContent(defined(retold.get(`${passage.address}-${reference.sentence}`), 'a statement for each sentence'))],
            },
          ];
        }),
      ]),
    ]),
  ];
}

function own(corpus: Corpus): Map<string, Own> {
  const names = new Map(corpus.articles.map(({ key, entry }) => [key, entry.fields.name]));
  const labels = new Map(mainPages(corpus).map(({ page, title }) => [page, title]));
  const prose = new Map(corpus.pages.flatMap(({ entry }) => [...linkedSections(entry.body)]));
  return new Map([
    ...corpus.articles.flatMap(inArticle),
    ...pageSections(corpus).map(({ page, address, heading, article }): [string, Own] => [
      address,
      {
        name: `section “${heading}” of ${defined(labels.get(page), 'a page of the site')}`,
        title: heading,
        article,
        content: prose.get(address) ?? [],
      },
    ]),
    ...corpus.actors.map(({ entry: { id, fields, body: text } }): [string, Own] => [
      `actor-${id}`,
      { name: `the entry on ${fields.name}`, title: fields.name, content: linkedBody(text) },
    ]),
    ...corpus.events.map(({ entry: { id, fields }, when }): [string, Own] => [
      `event-${id}`,
      {
        name: `the event “${fields.title}”`,
        title: when === undefined ? fields.title : `${fields.title}, ${formatEdtf(when.text)}`,
        content: linkedField(fields.text),
      },
    ]),
    ...corpus.questions.map(({ entry: { id, fields, body: text } }): [string, Own] => [
      `q-${id}`,
      {
        name: `the question “${fields.question}”`,
        title: fields.question,
        content: linkedBody(text),
        article: fields.asked === 'site' ? undefined : fields.asked,
      },
    ]),
    ...corpus.topics.map(({ entry: { id, fields } }): [string, Own] => [
      `topic-${id}`,
      { name: `the topic “${fields.label}”`, title: fields.question, content: linkedField(fields.why) },
    ]),
    ...corpus.words.map(({ entry: { id, fields } }): [string, Own] => [
      `word-${id}`,
      { name: `the word “${fields.term}”`, title: fields.term, article: fields.article, content: linkedField(fields.why) },
    ]),
    ...corpus.notes.map(({ entry: { id, fields } }): [string, Own] => {
      const { article: key } = knownSentence(defined(fields.on[0], 'a sentence that a note is on'));
      const article = defined(names.get(key), 'the article of each note');
      const numbers = fields.on.map((on) => on.slice(on.indexOf(':') + 1)).join(', ');
      const name = `the note on ${numbers} of ${article}`;
      return [
        `note-${id}`,
        {
          name,
          title: `${standingLabels[fields.standing]}: ${article}, ${numbers}`,
          article: key,
          content: linkedField(fields.text),
        },
      ];
    }),
    ...corpus.works.map(({ entry: { id, fields } }): [string, Own] => [
      `work-${id}`,
      { name: `work ${workLabel(id)}`, title: `${workLabel(id)}: ${fields.publisher}, ${workTitle(fields)}`, content: [] },
    ]),
    ...corpus.changes.map(({ entry: { id, fields } }): [string, Own] => [
      changeAddress(id),
      { name: `the ${changeLabel(fields.date)}`, title: `Change of ${formatEdtf(fields.date)}`, content: linkedField(fields.what) },
    ]),
  ]);
}

/**
 * All things with an address, page by page.
 * @throws Error for an address that nothing bears: a fault of the code
 */
export function linkablesOf(corpus: LinkedCorpus): Linkable[] {
  const known = own(corpus);
  return addressesOf(corpus).map(({ kind, address, page: main }: PrintedAddress) => {
    const about = defined(known.get(address), `something known of the address ${address}`);
    return { kind, address, page: corpus.placeOf({ page: main, address }).page, main, ...about };
  });
}
