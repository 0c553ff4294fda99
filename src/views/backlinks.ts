/** The places that refer to a thing, as links from its page. Pure. */
import type { LinkedCorpus } from '../corpus/link.ts';
import type { Reference } from '../reference.ts';
import type { PageEntry } from '../site.ts';
import { href, type Page } from '../urls.ts';

export interface BacklinkGroupView {
  /** The name of the page on which they stand. */
  readonly label: string;
  readonly article?: string | undefined;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** The backlinks of a reference, grouped by main page in the order of the navigation. */
export function backlinksTo(
  reference: Reference,
  { backlinks, placeOf }: Pick<LinkedCorpus, 'backlinks' | 'placeOf'>,
  { pages, page }: { readonly pages: readonly PageEntry[]; readonly page: Page },
): BacklinkGroupView[] {
  const groups = new Map(backlinks(reference).map((group) => [group.page, group.referrers]));
  return pages.flatMap((entry) => {
    const referrers = groups.get(entry.page);
    if (referrers === undefined) return [];
    return [
      {
        label: entry.label,
        article: entry.article,
        links: referrers.map(({ address, label }) => ({
          label,
          href: href(page, placeOf(address === '' ? { page: entry.page } : { page: entry.page, address })),
        })),
      },
    ];
  });
}
