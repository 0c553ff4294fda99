/** The pictures of the main pages, for previews of links. Pure. */
import { previewPicture, type PictureBox } from '../charts/preview-picture.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { mainPages } from '../site.ts';
import type { Page } from '../urls.ts';
import { pageName } from './link-preview.ts';
import { capitalised } from './capitalised.ts';
import { pictureArticles, pictureEvents } from './timeline.ts';

/**
 * A picture for each main page.
 * @param tokens by name, as `tokensIn` reads them
 */
export function previewPictures(
  corpus: LinkedCorpus,
  tokens: ReadonlyMap<string, string>,
): { readonly page: Page; readonly picture: PictureBox }[] {
  const pages = mainPages(corpus);
  const hues = pages.map(({ article = '', hue }) => [article, tokens.get(`hue-${hue}`) ?? ''] as const);
  const colours = new Map([...tokens, ...hues]);
  const articles = pictureArticles(corpus.compared, 'index');
  const events = pictureEvents(corpus.events, 'index').filter(({ label }) => label !== undefined);
  const moments = new Map(corpus.articles.map(({ key, entry }) => [key, entry.fields.moment]));
  return pages.map((entry) => {
    const { page, title, article } = entry;
    const subtitle = page === 'index' ? title : moments.get(article ?? '');
    return {
      page,
      picture: previewPicture({
        siteName: corpus.site.fields.name,
        title: pageName(corpus, entry),
        subtitle: subtitle === undefined ? undefined : capitalised(subtitle),
        article,
        articles,
        events,
        colours,
      }),
    };
  });
}
