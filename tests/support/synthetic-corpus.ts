/** The corpus of made-up content that outgrows its pages. */
import { assemble } from '../../src/corpus/assemble.ts';
import type { LinkedCorpus } from '../../src/corpus/index.ts';
import { linkCorpus } from '../../src/corpus/link.ts';
import { readEntries } from '../../src/corpus/read.ts';
import { writeSyntheticContent } from '../bench/synthetic-content.ts';
import { ContentFolder } from './content-folder.ts';

/** @param blocks how many times as much as the site holds today */
export function syntheticCorpus(blocks: number): LinkedCorpus {
  using content = new ContentFolder();
  writeSyntheticContent(content.root, { blocks, length: 1 });
  return linkCorpus(assemble(readEntries(content.root).entries));
}
