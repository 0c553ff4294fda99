/** The share pages of what belongs to an article: statements, paragraphs, sections, its own questions, its date. Pure. */
import { defined } from '../../defined.ts';
import { formatEdtf } from '../../dates/edtf-date.ts';
import { timelineAddress, writtenAddress } from '../../corpus/mentions.ts';
import type { Article, Corpus, Passage, Section, Sentence } from '../../corpus/model.ts';
import type { LinkedParagraph } from '../../markdown/linked-prose.ts';
import { formatReference, sentenceNumber } from '../../reference.ts';
import { addressOf, questionAddress } from '../../urls.ts';
import { sentenceKindLabels } from '../counts.ts';
import { sentencesOn, standingLabels } from '../notes.ts';
import { passageBacklinks } from '../passage-backlinks.ts';
import { anySharePage, type ShareBodies, type ShareBody, type ShareComparison, type ShareContext, type ShareRow } from './model.ts';
import { originals, row } from './rows.ts';
import { inline, oneOfTheArticles, sidesOf, topicsOf } from './sides.ts';

/** When an article and those that are compared were written. */
function moments(corpus: Corpus, own: Article): ShareComparison {
  return {
    heading: 'When the articles were written',
    sides: sidesOf(corpus, ({ key, entry: { fields } }) => ({
      silent: key !== own.key && !corpus.compared.some((article) => article.key === key),
      content: [
        inline(`Written ${formatEdtf(fields.written.edtf)}, by our estimate. It cannot lie outside ${formatEdtf(fields.written.bounds)}.`),
      ],
    })),
  };
}

/** The statements of a paragraph in a row, as its retelling has them. */
function retold({ address }: Passage, { linkables }: ShareContext): LinkedParagraph {
  return defined(linkables.get(address), 'each paragraph').content.flatMap((statement) => [{ type: 'text', value: ' ' }, ...statement]);
}

function rowsOf(sentences: readonly Sentence[], passages: readonly Passage[], article: Article, context: ShareContext): ShareRow[] {
  const voices = [...new Set(sentences.map(({ voice }) => voice))];
  const [only, ...more] = sentences;
  const notes = new Set(sentences.flatMap(({ reference }) => context.notesOn.get(formatReference(reference)) ?? []));
  return [
    ...row(
      'Who speaks',
      voices.map((voice) => (voice === 'author' ? { label: 'the author of the article' } : context.links({ kind: 'actor', id: voice }))),
    ),
    ...row('What it does', only === undefined || more.length > 0 ? [] : [{ label: sentenceKindLabels[only.kind].toLowerCase() }]),
    ...row('In the original', originals(passages, article)),
    ...row(
      'In the public record',
      [...notes].map((note) => ({
        ...context.links({ kind: 'note', id: note.entry.id }),
        label: `${standingLabels[note.entry.fields.standing]} (${sentencesOn(note).map(sentenceNumber).join(', ')})`,
      })),
    ),
  ];
}

/** The bodies of the share pages of an article. */
export function articleBodies(article: Article, context: ShareContext): ShareBodies {
  const { key, entry } = article;
  const closing = `From ${oneOfTheArticles(context.corpus, key)}.`;
  const content = (address: string) => defined(context.linkables.get(address), 'each statement').content;
  const written = (address: string, text: readonly LinkedParagraph[]): ShareBodies[number] => [
    address,
    { text, comparisons: [moments(context.corpus, article)], rows: [], closing },
  ];
  const body = (
    text: readonly LinkedParagraph[],
    lead: string,
    sentences: readonly Sentence[],
    passages: readonly Passage[],
  ): ShareBody => ({
    text,
    comparisons: topicsOf(sentences, context),
    rows: rowsOf(sentences, passages, article, context),
    lead,
    closing,
  });

  const backlinks = passageBacklinks(context.corpus, article, context.pages, anySharePage);
  /** All places that refer to a paragraph, where its page has no room for them. */
  const citedIn = (address: string): ShareRow[] => {
    const { all, left } = defined(backlinks.get(address), 'the backlinks of each paragraph');
    return left === 0 ? [] : all.flatMap((group) => row(`Cited in ${group.label}`, group.links));
  };
  const withRows = (own: ShareBody, rows: readonly ShareRow[]): ShareBody => ({ ...own, rows: [...own.rows, ...rows] });

  const inPassage = (passage: Passage): ShareBodies => {
    const { number, address, question, sentences } = passage;
    const text = [retold(passage, context)];
    return [
      ...(question === undefined
        ? []
        : [[questionAddress(key, number), body(text, question, sentences, [passage])] satisfies ShareBodies[number]]),
      [address, withRows(body(text, `Paragraph ${number}:`, sentences, [passage]), citedIn(address))],
      ...sentences.map((sentence): ShareBodies[number] => {
        const own = addressOf(sentence.reference);
        return [own, body(content(own), `${sentenceNumber(sentence.reference)}:`, [sentence], [passage])];
      }),
    ];
  };
  const inSection = ({ address, heading, passages }: Section): ShareBodies => {
    const sentences = passages.flatMap((passage) => passage.sentences);
    return [
      [
        address,
        body(
          passages.map((passage) => retold(passage, context)),
          `${heading}.`,
          sentences,
          passages,
        ),
      ],
      ...passages.flatMap(inPassage),
    ];
  };
  return [
    written(writtenAddress(key), content(writtenAddress(key))),
    written(timelineAddress(key), [inline(`${entry.fields.name}: ${entry.fields.moment}.`)]),
    ...article.sections.flatMap(inSection),
  ];
}
