/** What programs that draw a preview of a link, and search engines, are told about a page. Pure. */
import { previewSize } from '../charts/preview-picture.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import type { PageEntry } from '../site.ts';
import { absoluteFileUrl, absoluteUrl, previewFile, type Page } from '../urls.ts';
import { articleNames, describe, properNames } from './description.ts';
import { oneOfTheArticles } from './share/sides.ts';

export interface LinkPreview {
  readonly page: Page;
  readonly siteName: string;
  readonly title: string;
  /** At most 200 characters, with both articles named. */
  readonly description: string;
  /** The main page whose picture is shown, and what the picture shows; undefined for none. */
  readonly picture: { readonly page: Page; readonly alt: string } | undefined;
  /** Whether the page is one to be found: a page for wrong addresses is not. */
  readonly found: boolean;
}

/** A `<meta>` element. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** What the preview picture of a page shows, in words. */
export function pictureAlt(corpus: Pick<LinkedCorpus, 'site' | 'compared'>, page: PageEntry): string {
  return `${pageName(corpus, page)}. Below it, a line of time with two articles, ${articleNames(corpus)}, and what lies between them.`;
}

/** What a main page is called where it is named from elsewhere. */
export function pageName({ site }: Pick<LinkedCorpus, 'site'>, { page, title }: PageEntry): string {
  return page === 'index' ? site.fields.name : title;
}

/** The preview of a main page, or of the page for wrong addresses, which has no picture. */
export function pagePreview(corpus: LinkedCorpus, entry: PageEntry): LinkPreview {
  const { page, main = page, title, description, article } = entry;
  const siteName = corpus.site.fields.name;
  const found = page !== '404';
  const closing = article === undefined ? `On ${articleNames(corpus)}.` : `From ${oneOfTheArticles(corpus, article)}.`;
  return {
    page,
    siteName,
    title: page === 'index' ? `${siteName}: ${title}` : title,
    description: describe(description, closing, properNames(corpus)),
    picture: found ? { page: main, alt: pictureAlt(corpus, entry) } : undefined,
    found,
  };
}

/**
 * The elements of the head. What needs the address of the site is left out where that is not known: a relative one would be wrong.
 * @param site the folder of the site, with a slash at its end
 */
export function metaTags(
  preview: LinkPreview,
  site: URL | undefined,
): { readonly tags: readonly MetaTag[]; readonly canonical: string | undefined } {
  const { page, siteName, title, description, found } = preview;
  const url = site === undefined || !found ? undefined : absoluteUrl(site, { page });
  const picture = site === undefined || preview.picture === undefined ? undefined : preview.picture;
  return {
    canonical: url,
    tags: [
      { name: 'description', content: description },
      ...(found ? [] : [{ name: 'robots', content: 'noindex' }]),
      { property: 'og:type', content: page === 'index' ? 'website' : 'article' },
      { property: 'og:site_name', content: siteName },
      { property: 'og:locale', content: 'en_GB' },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      ...(url === undefined ? [] : [{ property: 'og:url', content: url }]),
      ...(site === undefined || picture === undefined
        ? []
        : [
            { property: 'og:image', content: absoluteFileUrl(site, previewFile(picture.page)) },
            { property: 'og:image:type', content: 'image/png' },
            { property: 'og:image:width', content: String(previewSize.width) },
            { property: 'og:image:height', content: String(previewSize.height) },
            { property: 'og:image:alt', content: picture.alt },
          ]),
      { name: 'twitter:card', content: picture === undefined ? 'summary' : 'summary_large_image' },
    ],
  };
}
