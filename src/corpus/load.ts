/** The only module that asks Astro for content. */
import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Entries, Entry } from './entries.ts';

function entry<Name extends CollectionKey>(loaded: CollectionEntry<Name>): Entry<CollectionEntry<Name>['data']> {
  const file = loaded.filePath ?? loaded.id;
  // Places are only asked for by the checks, which read the files themselves.
  return { id: loaded.id, file, fields: loaded.data, body: loaded.body ?? '', place: () => ({ file, line: 1, column: 1 }) };
}

/** Astro puts the entries in the order of the language of whoever builds. */
const collection = async <Name extends CollectionKey>(name: Name) =>
  (await getCollection(name)).map((loaded) => entry<Name>(loaded)).toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

/** The entries of a list, in the order of its file: `content.config.ts` numbers them. */
const list = async <Name extends 'changes' | 'exceptions' | 'works'>(name: Name) =>
  (await collection(name)).map((loaded) => ({ ...loaded, id: loaded.fields.id }));

/** Loads all content. */
export async function loadEntries(): Promise<Entries> {
  const [[site], articles, ledgers, actors, events, questions, topics, notes, pages, words, works, changes, exceptions, anchors] =
    await Promise.all([
      collection('site'),
      collection('articles'),
      collection('ledgers'),
      collection('actors'),
      collection('events'),
      collection('questions'),
      collection('topics'),
      collection('notes'),
      collection('pages'),
      collection('words'),
      list('works'),
      list('changes'),
      list('exceptions'),
      collection('anchors'),
    ]);
  return { site, articles, ledgers, actors, events, questions, topics, notes, pages, words, works, changes, exceptions, anchors };
}

/**
 * The compiled body of an entry, as a component.
 * @throws Error where there is no such entry
 */
export async function loadBody(name: 'articles' | 'actors' | 'questions' | 'pages', id: string) {
  const loaded = await getEntry(name, id);
  if (loaded === undefined) throw new Error(`No entry "${id}" in the collection "${name}"`);
  return (await render(loaded)).Content;
}
