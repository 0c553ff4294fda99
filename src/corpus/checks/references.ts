import { defined } from '../../defined.ts';
import { typedLinks } from '../../markdown/typed-links.ts';
import {
  formatReference,
  thingKinds,
  type Reference,
  type SentenceReference,
  type ThingKind,
  type ThingReference,
} from '../../reference.ts';
import { folders, lists } from '../../schemas/index.ts';
import { addressOf } from '../../urls.ts';
import type { Entries, Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { mentionsIn } from '../mentions.ts';
import { sentencesOf, type Corpus } from '../model.ts';
import { nearest } from '../nearest.ts';
import { parseBody } from '../parsed-prose.ts';
import { validReferences } from '../valid-references.ts';

const folderOf = {
  actor: 'actors',
  event: 'events',
  question: 'questions',
  topic: 'topics',
  word: 'words',
  note: 'notes',
} as const satisfies Record<Exclude<ThingKind, 'work'>, keyof typeof folders>;

/** Where a thing stands in the content. */
function homeOf({ kind, id }: ThingReference): string {
  return kind === 'work'
    ? `its entry in content/${lists.works.file}`
    : `content/${folderOf[kind]}/${id}.${folders[folderOf[kind]].extension}`;
}

const prefixOf = (text: string) => text.slice(0, text.indexOf(':') + 1);

function finding(text: string, expected: string, place: Place, options: readonly string[], remedy?: string): Finding {
  return { rule: 'references', place, found: `"${text}"`, expected, remedy: nearest(text, options) ?? remedy };
}

const oneOfThe = (keys: readonly string[]) => `the key of an article: ${keys.join(' or ')}`;

/** `1 sentence`, `2 sentences`. */
const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** A sentence with something else before its number than two to five letters: mostly the name of the article's file. */
const numbered = /^(?<name>[^:]+):(?<number>\d+\.\d+)$/;

/** What to do about a text that is no reference. */
function unreadRemedy(text: string, articles: Corpus['articles']): string | undefined {
  const { name, number } = numbered.exec(text)?.groups ?? {};
  const article = articles.find(({ entry }) => entry.id === name);
  if (article !== undefined) return `Write the key of the article, not the name of its file: "${article.key}:${number}".`;
  return name === undefined ? undefined : `Before the colon stands ${oneOfThe(articles.map(({ key }) => key))}.`;
}

/** What to do about a sentence that no article has: how many there are. */
function sentenceRemedy({ article: key, paragraph }: SentenceReference, articles: Corpus['articles']): string {
  const article = articles.find((one) => one.key === key);
  if (article === undefined) return `Before the colon stands ${oneOfThe(articles.map((one) => one.key))}.`;
  const passages = article.sections.flatMap((section) => section.passages);
  const passage = passages.find(({ number }) => number === paragraph);
  return passage === undefined
    ? `The article ${key} has ${counted(passages.length, 'paragraph')}.`
    : `Paragraph ${paragraph} of ${key} has ${counted(passage.sentences.length, 'sentence')}.`;
}

const unreadExpected = `a reference such as ga:4.1, or one of the kinds ${thingKinds.join(', ')} with an id`;

/** @returns the citations of a retelling that are no references: as long as they cannot be read, their sentences would seem left out */
export function unreadCitations(corpus: Corpus): Finding[] {
  const valid = validReferences(corpus);
  return corpus.articles.flatMap(({ entry }) =>
    typedLinks(parseBody(entry.body))
      .filter(({ citation, reference }) => citation && reference === undefined)
      .map((link) => finding(link.url, unreadExpected, entry.place(link), valid, unreadRemedy(link.url, corpus.articles))),
  );
}

/** @returns the keys under `compared` that no article has: all that is said of the comparison would seem wrong with them */
export function comparedKeys({ site, articles }: Entries): Finding[] {
  const keys = articles.map(({ fields }) => fields.key);
  const { fields, place } = defined(site, 'a file content/site.yaml');
  return fields.compared.flatMap((key, index) =>
    keys.includes(key) ? [] : [finding(key, oneOfThe(keys), place(['compared', index]), keys)],
  );
}

/** @returns what breaks the rule `references`, which `rules.ts` explains */
export function references(corpus: Corpus): Finding[] {
  const valid = validReferences(corpus);
  const known = new Set(valid);
  const retired = new Map(
    corpus.anchors.flatMap(({ entry: { fields } }) => (fields.retired === undefined ? [] : [[fields.address, fields.retired] as const])),
  );
  const published = new Set(corpus.anchors.map(({ entry }) => entry.fields.address));
  /** For what was there once, where its content is now or how it comes back; undefined for what never was. */
  const goneRemedy = (reference: Reference): string | undefined => {
    const address = addressOf(reference);
    const retirement = retired.get(address);
    if (retirement !== undefined) {
      return `It was retired${retirement.to === null ? '' : `; its content is at "${retirement.to}"`}: ${retirement.why}`;
    }
    if (reference.kind === 'sentence' || !published.has(address)) return undefined;
    const retire = `retire its address with npm run anchors -- retire ${address} <reference or -> "<what became of it>"`;
    return `content/anchors.txt lists it, but it is gone: bring back ${homeOf(reference)}, or ${retire}.`;
  };
  const missingRemedy = (reference: Reference): string => {
    if (reference.kind === 'sentence') return sentenceRemedy(reference, corpus.articles);
    if (reference.kind === 'work') return 'List it in content/works.yaml.';
    return `Correct the name, or make it: npm run new -- ${formatReference(reference).replace(':', ' ')}`;
  };
  const missing = (text: string, reference: Reference, place: Place): Finding => {
    const gone = goneRemedy(reference);
    const options = gone === undefined ? (alike.get(prefixOf(text)) ?? valid) : [];
    return finding(text, 'a reference to something that exists', place, options, gone ?? missingRemedy(reference));
  };
  /** A thing that is named by its id alone. */
  const missingId = (reference: ThingReference, expected: string, place: Place, options: readonly string[]): Finding => {
    const gone = goneRemedy(reference);
    return finding(reference.id, expected, place, gone === undefined ? options : [], gone ?? missingRemedy(reference));
  };
  const alike = Map.groupBy(valid, prefixOf);
  const keys = corpus.articles.map(({ key }) => key);
  const askers = ['site', ...keys];
  const events = corpus.events.map(({ entry }) => entry.id);
  const after = new Map(corpus.events.map(({ entry }) => [entry.id, entry.fields.after]));
  const leadsToDate = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = after.get(at)) {
      if (after.has(at) && after.get(at) === undefined) return true;
      seen.add(at);
    }
    return false;
  };
  const topics = corpus.topics.map(({ entry }) => entry.id);
  const voices = ['author', ...corpus.actors.map(({ entry }) => entry.id)];
  const [knownTopics, knownVoices] = [new Set(topics), new Set(voices)];
  return [
    ...mentionsIn(corpus)
      .filter(({ text, role }) => role !== 'voice' && !known.has(text))
      .map(({ text, reference, place }) =>
        reference === undefined
          ? finding(text, unreadExpected, place, valid, unreadRemedy(text, corpus.articles))
          : missing(text, reference, place),
      ),
    ...corpus.articles
      .flatMap(sentencesOf)
      .filter(({ voice }) => !knownVoices.has(voice))
      .map(({ voice, place }) => missingId({ kind: 'actor', id: voice }, 'a voice: "author", or the id of an actor', place, voices)),
    ...corpus.articles
      .flatMap(sentencesOf)
      .flatMap(({ topic, place }) =>
        topic === undefined || knownTopics.has(topic) ? [] : [missingId({ kind: 'topic', id: topic }, 'the id of a topic', place, topics)],
      ),
    ...corpus.events.flatMap(({ entry }) => {
      const { after } = entry.fields;
      if (after === undefined || leadsToDate(after)) return [];
      const place = entry.place(['after']);
      const options = events.filter(leadsToDate);
      return [
        events.includes(after)
          ? finding(after, 'an event that follows, in the end, one with a date', place, options)
          : missingId({ kind: 'event', id: after }, 'the id of an event', place, options),
      ];
    }),
    ...corpus.questions
      .filter(({ entry }) => !askers.includes(entry.fields.asked))
      .map(({ entry }) => finding(entry.fields.asked, `who asks: "site", or ${oneOfThe(keys)}`, entry.place(['asked']), askers)),
    ...corpus.words
      .filter(({ entry }) => !keys.includes(entry.fields.article))
      .map(({ entry }) => finding(entry.fields.article, oneOfThe(keys), entry.place(['article']), keys)),
  ];
}
