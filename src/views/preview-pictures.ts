/** The pictures of the main pages, for previews of links. Pure. */
import { previewPicture, type PictureBox } from '../charts/preview-picture.ts';
import type { Corpus } from '../corpus/model.ts';
import { mainPages, siteName } from '../site.ts';
import type { Page } from '../urls.ts';
import { pageName } from './link-preview.ts';
import { capitalised } from './capitalised.ts';
import { pictureArticles, pictureEvents } from './timeline.ts';

/**
 * A picture for each main page.
 * @param colours by name, as `tokensIn` reads them
 */
export function previewPictures(
  corpus: Corpus,
  colours: ReadonlyMap<string, string>,
): { readonly page: Page; readonly picture: PictureBox }[] {
  const articles = pictureArticles(corpus.articles, 'index');
  const events = pictureEvents(corpus.events, 'index').filter(({ label }) => label !== undefined);
  const moments = new Map(corpus.articles.map(({ key, entry }) => [key, entry.fields.moment]));
  return mainPages(corpus).map((entry) => {
    const { page, title, article } = entry;
    const subtitle = page === 'index' ? title : moments.get(article ?? '');
    return {
      page,
      picture: previewPicture({
        siteName,
        title: pageName(entry),
        subtitle: subtitle === undefined ? undefined : capitalised(subtitle),
        article,
        articles,
        events,
        colours,
      }),
    };
  });
}
