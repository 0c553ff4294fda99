import { defined } from '../../defined.ts';
import { thingKinds, type Reference } from '../../reference.ts';
import { addressOf } from '../../urls.ts';
import type { Entries, Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { mentionsIn } from '../mentions.ts';
import { sentencesOf, type Corpus } from '../model.ts';
import { nearest } from '../nearest.ts';
import { validReferences } from '../valid-references.ts';

const prefixOf = (text: string) => text.slice(0, text.indexOf(':') + 1);

function finding(text: string, expected: string, place: Place, options: readonly string[]): Finding {
  return { rule: 'references', place, found: `"${text}"`, expected, remedy: nearest(text, options) };
}

/** @returns the keys under `compared` that no article has: all that is said of the comparison would seem wrong with them */
export function comparedKeys({ site, articles }: Entries): Finding[] {
  const keys = articles.map(({ fields }) => fields.key);
  const { fields, place } = defined(site, 'a file content/site.yaml');
  return fields.compared.flatMap((key, index) =>
    keys.includes(key) ? [] : [finding(key, 'the key of an article', place(['compared', index]), keys)],
  );
}

/** @returns what breaks the rule `references`, which `rules.ts` explains */
export function references(corpus: Corpus): Finding[] {
  const valid = validReferences(corpus);
  const known = new Set(valid);
  const retired = new Map(
    corpus.anchors.flatMap(({ entry: { fields } }) => (fields.retired === undefined ? [] : [[fields.address, fields.retired] as const])),
  );
  /** For a retired thing, where its content is now. */
  const remedyOf = (reference: Reference): Pick<Finding, 'remedy'> => {
    const retirement = retired.get(addressOf(reference));
    if (retirement === undefined) return {};
    return { remedy: `It was retired${retirement.to === null ? '' : `; its content is at "${retirement.to}"`}: ${retirement.why}` };
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
          ? finding(text, `a reference such as ga:4.1, or one of the kinds ${thingKinds.join(', ')} with an id`, place, valid)
          : { ...finding(text, `a reference to something that exists`, place, alike.get(prefixOf(text)) ?? valid), ...remedyOf(reference) },
      ),
    ...corpus.articles
      .flatMap(sentencesOf)
      .filter(({ voice }) => !knownVoices.has(voice))
      .map(({ voice, place }) => finding(voice, 'a voice: "author", or the id of an actor', place, voices)),
    ...corpus.articles
      .flatMap(sentencesOf)
      .flatMap(({ topic, place }) =>
        topic === undefined || knownTopics.has(topic) ? [] : [finding(topic, 'the id of a topic', place, topics)],
      ),
    ...corpus.events.flatMap(({ entry }) => {
      const { after } = entry.fields;
      if (after === undefined || leadsToDate(after)) return [];
      return [
        finding(
          after,
          events.includes(after) ? 'an event that follows, in the end, one with a date' : 'the id of an event',
          entry.place(['after']),
          events.filter(leadsToDate),
        ),
      ];
    }),
    ...corpus.questions
      .filter(({ entry }) => !askers.includes(entry.fields.asked))
      .map(({ entry }) => finding(entry.fields.asked, 'who asks: "site", or the key of an article', entry.place(['asked']), askers)),
    ...corpus.words
      .filter(({ entry }) => !keys.includes(entry.fields.article))
      .map(({ entry }) => finding(entry.fields.article, 'the key of an article', entry.place(['article']), keys)),
  ];
}
