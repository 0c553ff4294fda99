/** The finished corpus, for the pages: loaded, assembled and linked once per build. */
import { assemble } from './assemble.ts';
import { linkBacklinks, type Backlinks } from './link.ts';
import { loadEntries } from './load.ts';
import type { Corpus } from './model.ts';

export interface LinkedCorpus extends Corpus {
  readonly backlinks: Backlinks;
}

let linked: Promise<LinkedCorpus> | undefined;

async function make(): Promise<LinkedCorpus> {
  const corpus = assemble(await loadEntries());
  return { ...corpus, backlinks: linkBacklinks(corpus) };
}

/** The corpus. In development it is made anew for each page, so that an edit shows at once. */
export function getCorpus(): Promise<LinkedCorpus> {
  if (import.meta.env.DEV) return make();
  linked ??= make();
  return linked;
}
