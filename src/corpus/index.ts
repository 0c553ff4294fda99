/** The finished corpus, for the pages: loaded, assembled and linked once per build. */
import { assemble } from './assemble.ts';
import { linkCorpus, type LinkedCorpus } from './link.ts';
import { loadEntries } from './load.ts';

export type { LinkedCorpus } from './link.ts';

let linked: Promise<LinkedCorpus> | undefined;

async function make(): Promise<LinkedCorpus> {
  return linkCorpus(assemble(await loadEntries()));
}

/** The corpus. In development it is made anew for each page, so that an edit shows at once. */
export function getCorpus(): Promise<LinkedCorpus> {
  if (import.meta.env.DEV) return make();
  linked ??= make();
  return linked;
}
