/** The share pages of things: topics, events, actors, questions, words, notes and works. Pure. */
import { defined } from '../../defined.ts';
import type { Article } from '../../corpus/model.ts';
import { linkedField, plainText, type LinkedParagraph } from '../../markdown/linked-prose.ts';
import { formatReference, knownSentence, parseReference, sentenceNumber, type SentenceReference } from '../../reference.ts';
import { addressOf, changeAddress } from '../../urls.ts';
import { backlinksTo } from '../backlinks.ts';
import { capitalised } from '../capitalised.ts';
import { referencesOf } from '../changes.ts';
import { momentLabels, onlyOneSpeaks } from '../compare.ts';
import { articleNames, longestDescription, shorten, type ProperNames } from '../description.ts';
import { sentencesOn, standingLabels } from '../notes.ts';
import { sourcesView } from '../sources.ts';
import { basisLabels } from '../timeline.ts';
import { anySharePage, type ShareBodies, type ShareComparison, type ShareContext } from './model.ts';
import { originals, row } from './rows.ts';
import { inline, oneOfTheArticles, sidesOf, term, topicsOf } from './sides.ts';

/** The sentences of one article among some references, as written. */
function sentencesWithin(references: readonly string[], { key }: Article): SentenceReference[] {
  return references.flatMap((text) => {
    const reference = parseReference(text);
    return reference?.kind === 'sentence' && reference.article === key ? [reference] : [];
  });
}

/** What a thing says. */
function contentAt(linkables: ShareContext['linkables'], address: string): readonly LinkedParagraph[] {
  return defined(linkables.get(address), `something known of the address ${address}`).content;
}

/** A description of a topic, in which both sides get the same room. */
function topicDescription({ heading, sides }: ShareComparison, names: ProperNames): string {
  const question = shorten(heading, 80, names);
  const parts = sides.map(({ article, silent, content }) => {
    const text = plainText(content);
    if (silent) return { opening: `${article} does not address it.`, text: '' };
    return { opening: text.startsWith(article) ? '' : `${article}: `, text };
  });
  const taken = [question, ...parts.map(({ opening }) => opening)].join(' ').length;
  const room = Math.floor((longestDescription - taken) / Math.max(1, parts.filter(({ text }) => text !== '').length));
  return [question, ...parts.map(({ opening, text }) => (text === '' ? opening : opening + shorten(text, room, names)))].join(' ');
}

function topics({ corpus, links, names, topics: comparisons }: ShareContext): ShareBodies {
  return corpus.topics.flatMap(({ entry: { id, fields } }): ShareBodies => {
    const comparison = defined(comparisons.get(id), 'a comparison for each topic');
    const { sides, relation } = comparison;
    const decides = fields.decides.map(knownSentence);
    return [
      [
        addressOf({ kind: 'topic', id }),
        {
          text: [],
          comparisons: [{ heading: 'What the two articles say', sides, ...(relation && { relation }) }],
          rows: row('Moment', [
            { label: fields.relation === 'one-silent' ? onlyOneSpeaks : momentLabels[fields.moment] },
            ...decides.map(links),
          ]),
          description: topicDescription(comparison, names),
          closing: '',
        },
      ],
    ];
  });
}

function events({ corpus, links, linkables }: ShareContext): ShareBodies {
  return corpus.events.map(({ entry: { id, fields }, when }) => {
    const address = addressOf({ kind: 'event', id });
    const said = corpus.articles.map((article) => {
      const cites = sentencesWithin(fields.cites, article);
      if (cites.length > 0) return { article, cites, how: 'speaks of it' };
      const earlier = when !== undefined && article.written.max < when.min;
      return { article, cites, how: earlier ? 'was written before it' : 'does not speak of it' };
    });
    const both = said.filter(({ article }) => corpus.compared.includes(article));
    const sentences = both.map(({ article, how }) => `${article.entry.fields.name} ${how}`);
    return [
      address,
      {
        text: contentAt(linkables, address),
        comparisons: [
          {
            heading: 'In the articles',
            sides: sidesOf(corpus, (own) => {
              const { cites, how } = defined(
                said.find(({ article }) => article === own),
                'what each article says',
              );
              return { silent: cites.length === 0, content: [inline(`${own.entry.fields.name} ${how}.`)], cites: cites.map(links) };
            }),
          },
        ],
        rows: [
          ...row('Date', [{ label: basisLabels[fields.basis].toLowerCase() }]),
          ...row(
            'In the public record',
            fields.works.map((work) => links({ kind: 'work', id: work })),
          ),
        ],
        closing: `${sentences.join('; ')}.`,
      },
    ];
  });
}

function actors({ corpus, linkables }: ShareContext): ShareBodies {
  return corpus.actors.map(({ entry: { id, fields } }) => {
    const address = addressOf({ kind: 'actor', id });
    const mentioned = corpus.compared.map(({ key, entry }) => ({
      name: entry.fields.name,
      by: defined(fields.names[key], 'its names in each article that is compared').length > 0,
    }));
    const closing = mentioned.every(({ by }) => by)
      ? `Mentioned in ${articleNames(corpus)}.`
      : `${capitalised(mentioned.map(({ name, by }) => `${by ? 'mentioned' : 'not mentioned'} in ${name}`).join('; '))}.`;
    return [
      address,
      {
        text: contentAt(linkables, address),
        comparisons: [
          {
            heading: 'What the articles write',
            sides: sidesOf(corpus, ({ key }) => {
              const names = fields.names[key] ?? [];
              const role = fields.roles[key];
              const writes = names.flatMap((name, index) => [index === 0 ? 'Writes ' : ', ', term(name)]);
              return {
                silent: names.length === 0,
                content: [
                  names.length === 0 ? inline('Does not mention it.') : inline(...writes, '.'),
                  ...(role === null || role === undefined ? [] : [inline(`At its moment: ${role}.`)]),
                ],
              };
            }),
          },
        ],
        rows: fields.fullName === undefined ? [] : row('In full', [{ label: fields.fullName }]),
        closing,
      },
    ];
  });
}

function questions({ corpus, links, linkables }: ShareContext): ShareBodies {
  return corpus.questions.map(({ entry: { id, fields }, body }) => {
    const address = addressOf({ kind: 'question', id });
    const cited = [...new Set(body.flatMap((paragraph) => paragraph.links.filter(({ citation }) => citation).map(({ url }) => url)))];
    return [
      address,
      {
        text: contentAt(linkables, address),
        comparisons: [
          {
            heading: 'What the answer rests on in the articles',
            sides: sidesOf(corpus, (article) => {
              const cites = sentencesWithin(cited, article);
              const none = cites.length === 0;
              return {
                silent: none,
                content: [inline(none ? 'The answer cites no sentence of it.' : 'The answer cites these sentences of it.')],
                cites: cites.map(links),
              };
            }),
          },
        ],
        rows: [],
        closing:
          fields.asked === 'site'
            ? `Answered from two articles, ${articleNames(corpus)}.`
            : `Asked by ${oneOfTheArticles(corpus, fields.asked)}.`,
      },
    ];
  });
}

function contestedWords({ corpus, links }: ShareContext): ShareBodies {
  return corpus.words.map(({ entry: { id, fields } }) => {
    const text = [inline(`This site writes: ${fields.here}.`), ...linkedField(fields.why)];
    // What “the other article” says is said of two: for a word of a third, it is no side.
    const ofTwo = corpus.compared.some(({ key }) => key === fields.article);
    return [
      addressOf({ kind: 'word', id }),
      {
        text: ofTwo ? text : [...text, ...linkedField(fields.other)],
        comparisons: ofTwo
          ? [
              {
                heading: 'What the two articles write',
                sides: sidesOf({ articles: corpus.compared, compared: corpus.compared }, (article) =>
                  article.key === fields.article
                    ? {
                        content: [inline('Writes ', term(fields.term), fields.count === 1 ? ' once.' : ` ${fields.count} times.`)],
                        cites: sentencesWithin(fields.cites, article).map(links),
                      }
                    : { content: linkedField(fields.other) },
                ),
              },
            ]
          : [],
        rows: [],
        closing: `A word of ${oneOfTheArticles(corpus, fields.article)}.`,
      },
    ];
  });
}

function notes(context: ShareContext): ShareBodies {
  const { corpus, links, linkables } = context;
  return corpus.notes.map((note) => {
    const address = addressOf({ kind: 'note', id: note.entry.id });
    const on = sentencesOn(note);
    const about = on.map((reference) => defined(context.sentences.get(formatReference(reference)), 'each sentence'));
    const article = defined(
      corpus.articles.find(({ key }) => key === on[0]?.article),
      'the article of each note',
    );
    return [
      address,
      {
        text: contentAt(linkables, address),
        about: on.map((reference) => ({ link: links(reference), content: contentAt(linkables, addressOf(reference)) })),
        comparisons: topicsOf(
          about.map(({ sentence }) => sentence),
          context,
        ),
        rows: [
          ...row('Standing', [{ label: standingLabels[note.entry.fields.standing].toLowerCase() }]),
          ...row(
            'In the public record',
            note.entry.fields.works.map((work) => links({ kind: 'work', id: work })),
          ),
          ...row('In the original', originals([...new Set(about.map(({ passage }) => passage))], article)),
        ],
        lead: `On ${on.map(sentenceNumber).join(', ')}:`,
        closing: `On ${oneOfTheArticles(corpus, article.key)}.`,
      },
    ];
  });
}

function works({ corpus, links, pages, notesCiting }: ShareContext): ShareBodies {
  const view = sourcesView(corpus, pages, anySharePage);
  return view.works.map((work, index) => {
    const { id } = defined(corpus.works[index], 'each work').entry;
    const { label, publisher, title, number, issued, language, notes: remarks, url } = work;
    const on = [...new Set((notesCiting.get(id) ?? []).flatMap(({ entry }) => entry.fields.on))];
    const details = [number, issued, language === undefined ? undefined : `in ${language}`, ...remarks].filter((one) => one !== undefined);
    return [
      work.address,
      {
        text: details.length === 0 ? [] : [inline(`${capitalised(details.join(', '))}.`)],
        comparisons: [
          {
            heading: 'What it is cited for in notes on the articles',
            sides: sidesOf(corpus, (article) => {
              const cites = sentencesWithin(on, article);
              return {
                silent: cites.length === 0,
                content: [
                  inline(cites.length === 0 ? 'No note on its sentences cites this work.' : 'Notes on these sentences cite this work.'),
                ],
                cites: cites.map(links),
              };
            }),
          },
        ],
        rows: [
          ...row('The work', url === undefined ? [] : [{ label: url, href: url, external: true }]),
          ...backlinksTo({ kind: 'work', id }, corpus, { pages, page: anySharePage }).flatMap((group) =>
            row(`Cited in ${group.label}`, group.links),
          ),
        ],
        lead: `${label}: ${publisher}, ${title}.`,
        closing: `A source on two articles, ${articleNames(corpus)}.`,
      },
    ];
  });
}

function changes({ corpus, links, linkables }: ShareContext): ShareBodies {
  return corpus.changes.map((change) => {
    const address = changeAddress(change.entry.id);
    return [
      address,
      {
        text: contentAt(linkables, address),
        comparisons: [],
        rows: row('It is about', referencesOf(change).map(links)),
        closing: `A change on a site about ${articleNames(corpus)}.`,
      },
    ];
  });
}

/** The bodies of the share pages of all things. */
export function thingBodies(context: ShareContext): ShareBodies {
  return [topics, events, actors, questions, contestedWords, notes, works, changes].flatMap((make) => make(context));
}
