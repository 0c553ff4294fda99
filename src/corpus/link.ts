/** Links the corpus: for every thing and every sentence, where it is printed and the places that refer to it. Pure; linear in the number of references. */
import { defined } from '../defined.ts';
import { knownSentence } from '../reference.ts';
import type { SiteFields } from '../schemas/site.ts';
import { paragraphAddress, type Page, type Target } from '../urls.ts';
import { linkBacklinks, type Backlinks } from './backlinks.ts';
import { collectionsOf } from './collections.ts';
import type { Entry } from './entries.ts';
import { fixedWeight } from './fixed-weights.ts';
import type { Actor, Corpus, Note } from './model.ts';
import { divideCollection, type Sheet } from './sheets.ts';

/** The finished corpus. */
export interface LinkedCorpus extends Corpus {
  readonly site: Entry<SiteFields>;
  readonly backlinks: Backlinks;
  /** The sheets of every page that holds a collection, by the main page: one, or several where one cannot hold it. */
  readonly sheets: ReadonlyMap<Page, readonly Sheet[]>;
  /** Where something is printed that belongs to a main page: there, or on one of its further sheets. */
  readonly placeOf: (target: Target) => Target;
  readonly actorsById: ReadonlyMap<string, Actor>;
  /** The notes that are printed at a passage, by its address: each at the first sentence that it is about. */
  readonly notesAt: ReadonlyMap<string, readonly Note[]>;
}

/** The address of the passage at which a note is printed. */
function passageOf({ entry }: Note): string {
  const { article, paragraph } = knownSentence(defined(entry.fields.on[0], 'a sentence that a note is on'));
  return paragraphAddress(article, paragraph);
}

/**
 * Links a corpus.
 * @throws Error where it does not say what the site is about: validation rules that out
 */
export function linkCorpus(corpus: Corpus): LinkedCorpus {
  const site = defined(corpus.site, 'a file content/site.yaml');
  const backlinks = linkBacklinks(corpus);
  const sheets = new Map(
    collectionsOf(corpus, backlinks).map((collection) => [
      collection.page,
      divideCollection(collection, fixedWeight(corpus, collection.page)),
    ]),
  );
  const places = new Map(
    [...sheets.values()].flat().flatMap(({ page, addresses }) => addresses.map((address) => [address, page] as const)),
  );
  return {
    ...corpus,
    site,
    backlinks,
    sheets,
    placeOf: ({ page, address }) => (address === undefined ? { page } : { page: places.get(address) ?? page, address }),
    actorsById: new Map(corpus.actors.map((actor) => [actor.entry.id, actor])),
    notesAt: Map.groupBy(corpus.notes, passageOf),
  };
}
