import { addressesOf, type PrintedAddress } from './addresses.ts';
import { formatAnchor } from './anchor-lines.ts';
import type { Corpus } from './model.ts';

/** The addresses that the site prints and `anchors.txt` does not list yet, page by page. */
export function newAddresses(corpus: Corpus): PrintedAddress[] {
  const listed = new Set(corpus.anchors.map(({ entry }) => formatAnchor(entry.fields)));
  return addressesOf(corpus).filter((one) => !listed.has(formatAnchor(one)));
}
