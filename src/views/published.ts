/** The files for programs that walk the published site; both need its address. Pure. */
import { absoluteFileUrl, absoluteUrl, type Page } from '../urls.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', "'": '&apos;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&'"<>]/g, (character) => escapes[character] ?? character);
}

/**
 * The list of all pages, by the Sitemaps protocol 0.9. It gives no dates: a build knows none that is the same each time.
 * @param site the folder of the site, with a slash at its end
 */
export function sitemap(site: URL, pages: readonly Page[]): string {
  const urls = pages.map((page) => `  <url><loc>${escaped(absoluteUrl(site, { page }))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/** What robots may read, by RFC 9309: everything; and where the list of pages is. */
export function robots(site: URL): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteFileUrl(site, 'sitemap.xml')}\n`;
}
