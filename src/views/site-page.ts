/** The texts of the pages of the site itself. Pure. */
import { defined } from '../defined.ts';
import type { Span } from '../charts/time-picture.ts';
import type { Corpus } from '../corpus/model.ts';
import { formatEdtf, parseEdtf } from '../dates/edtf-date.ts';
import type { PageFields } from '../schemas/page.ts';
import type { Page } from '../urls.ts';

/** The texts of a drawn line of time, and what it spans. */
export interface PictureTexts {
  readonly title: string;
  readonly description: string;
  /** What is written between the articles. */
  readonly between: string | undefined;
  readonly domain: Span;
  /** The same in words. */
  readonly span: string;
}

/**
 * The texts of a page.
 * @throws Error where the content has none: validation rules that out
 */
export function pageTexts({ pages }: Pick<Corpus, 'pages'>, page: Page): PageFields {
  const found = pages.find(({ entry }) => entry.id === page);
  return defined(found, `a file content/pages/${page}.mdx`).entry.fields;
}

/**
 * The texts of the drawing of a page.
 * @throws Error where the content has none: validation rules that out
 */
export function pictureTexts(corpus: Pick<Corpus, 'pages'>, page: Page): PictureTexts {
  const { title, description, between, span } = defined(pageTexts(corpus, page).picture, `a picture in content/pages/${page}.mdx`);
  const { min, max } = parseEdtf(span);
  return { title, description, between, domain: { min, max }, span: formatEdtf(span) };
}
