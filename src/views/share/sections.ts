/** The share pages of the parts of pages that are no things: what each part holds. Pure. */
import { defined } from '../../defined.ts';
import { balance } from '../../corpus/balance.ts';
import { timelineAddress } from '../../corpus/mentions.ts';
import { sentencesOf, type Topic } from '../../corpus/model.ts';
import { timelineParts } from '../../corpus/timeline-parts.ts';
import { actorSections, noteSections, pageSections, questionSections, wordSections } from '../../page-sections.ts';
import { addressOf, href } from '../../urls.ts';
import { countVoices, voiceGroupLabels } from '../counts.ts';
import { articleNames } from '../description.ts';
import { sentencesOn } from '../notes.ts';
import { anySharePage, type ShareBodies, type ShareComparison, type ShareContext, type ShareItem } from './model.ts';
import { row } from './rows.ts';
import { inline, oneOfTheArticles, sidesOf } from './sides.ts';

/** How many of its things a section lists: its place has all. */
const mostListed = 60;

/** What each section holds, by its address. */
function holdings({ corpus, links, linkables }: ShareContext): Map<string, readonly ShareItem[]> {
  const topics = (chosen: readonly Topic[]) => chosen.map(({ entry }) => links({ kind: 'topic', id: entry.id }));
  const sharp = corpus.topics.filter(({ entry }) => ['contradict', 'different-moment', 'one-silent'].includes(entry.fields.relation));
  return new Map<string, readonly ShareItem[]>([
    ['contrasts', topics(sharp)],
    ['topics', topics(corpus.topics)],
    ['side-by-side', topics(corpus.topics)],
    [
      'articles',
      corpus.articles.map(({ key, entry }) => ({ label: entry.fields.name, article: key, href: href(anySharePage, { page: entry.id }) })),
    ],
    ...timelineParts(corpus).map(({ page, address, things }) => {
      const held = things.map((thing) => {
        if ('event' in thing) return links({ kind: 'event', id: thing.event.entry.id });
        const { key, entry } = thing.article;
        const place = corpus.placeOf({ page, address: timelineAddress(key) });
        return { label: `${entry.fields.name} is written`, href: href(anySharePage, place) };
      });
      return [address, held] as const;
    }),
    ...questionSections(corpus).map(({ address, asked }) => {
      const own = corpus.questions.filter(({ entry }) => entry.fields.asked === asked);
      return [address, own.map(({ entry }) => links({ kind: 'question', id: entry.id }))] as const;
    }),
    ...actorSections(corpus.actors).map(({ address, kind }) => {
      const own = corpus.actors.filter(({ entry }) => entry.fields.kind === kind);
      return [address, own.map(({ entry }) => links({ kind: 'actor', id: entry.id }))] as const;
    }),
    ...wordSections(corpus).map(({ address, article }) => {
      const own = corpus.words.filter(({ entry }) => entry.fields.article === article);
      return [address, own.map(({ entry }) => ({ ...links({ kind: 'word', id: entry.id }), term: true }))] as const;
    }),
    ...noteSections(corpus).map(({ address, article }) => {
      const own = corpus.notes.filter((note) => sentencesOn(note)[0]?.article === article);
      return [
        address,
        own.map(({ entry: { id } }) => {
          const reference = { kind: 'note' as const, id };
          return { ...links(reference), label: defined(linkables.get(addressOf(reference)), 'each note').title };
        }),
      ] as const;
    }),
  ]);
}

/** Both articles side by side, for the sections that count. */
function counted({ corpus }: ShareContext): Map<string, ShareComparison> {
  const voices = countVoices(corpus);
  const balanced = balance(corpus);
  return new Map([
    [
      'voices',
      {
        heading: 'How many sentences each voice speaks',
        sides: sidesOf(corpus, (article) => {
          const index = corpus.compared.indexOf(article);
          return { silent: index < 0, content: voices.map(({ id, counts }) => inline(`${voiceGroupLabels[id]}: ${counts[index] ?? 0}.`)) };
        }),
      },
    ],
    [
      'courses',
      {
        heading: 'How long each article is',
        sides: sidesOf(corpus, (article) => {
          const paragraphs = article.sections.reduce((sum, { passages }) => sum + passages.length, 0);
          return {
            silent: !corpus.compared.includes(article),
            content: [inline(`${paragraphs} paragraphs with ${sentencesOf(article).length} sentences.`)],
          };
        }),
      },
    ],
    [
      'balance',
      {
        heading: 'The same counts for both',
        sides: sidesOf(corpus, ({ key }) => {
          const { words = 0, citations = 0, notes = 0 } = balanced.find((one) => one.key === key) ?? {};
          return {
            content: [
              inline(`${words} words over all topics on which both speak, ${citations} citations in the comparison, ${notes} notes.`),
            ],
          };
        }),
      },
    ],
  ]);
}

/** The bodies of the share pages of all sections outside the retellings. */
export function sectionBodies(context: ShareContext): ShareBodies {
  const { corpus, linkables } = context;
  const held = holdings(context);
  const comparisons = counted(context);
  const texts = new Map([
    ['works', `${corpus.works.length} works of the public record, each with what it is cited for.`],
    ['data', 'Everything that the pages print, as data for programs.'],
  ]);
  return pageSections(corpus).map(({ address, heading, article }) => {
    const items = held.get(address) ?? [];
    const further = items.length - mostListed;
    const listed = [...items.slice(0, mostListed), ...(further > 0 ? [{ label: `and ${further} more at its place` }] : [])];
    const text = texts.get(address);
    const comparison = comparisons.get(address);
    return [
      address,
      {
        text: text === undefined ? defined(linkables.get(address), 'each section').content : [inline(text)],
        comparisons: comparison === undefined ? [] : [comparison],
        rows: row('Holds', listed),
        lead:
          items.length === 0 ? `${heading}.` : `${heading}: ${items.map(({ label, term }) => (term ? `“${label}”` : label)).join(' · ')}`,
        closing: article === undefined ? `On two articles, ${articleNames(corpus)}.` : `On ${oneOfTheArticles(corpus, article)}.`,
      },
    ];
  });
}
