/** The pictures of the main pages, for previews of links. Pure. */
import { defined } from '../defined.ts';
import { previewPicture, type PictureBox } from '../charts/preview-picture.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { foundPages } from '../site.ts';
import type { Page } from '../urls.ts';
import { pageName } from './link-preview.ts';
import { capitalised } from './capitalised.ts';
import { pictureArticles, pictureEvents } from './timeline.ts';

/**
 * A picture for each main page, which its further sheets share.
 * @param tokens by name, as `tokensIn` reads them
 */
export function previewPictures(
  corpus: LinkedCorpus,
  tokens: ReadonlyMap<string, string>,
): { readonly page: Page; readonly picture: PictureBox }[] {
  const pages = foundPages(corpus).filter(({ main }) => main === undefined);
  const hues = pages.flatMap(({ article, hue }) =>
    article === undefined ? [] : [[article, defined(tokens.get(`hue-${hue}`), `a token --hue-${hue}`)] as const],
  );
  const colours = new Map([...tokens, ...hues]);
  const articles = pictureArticles(corpus.compared, 'index');
  const events = pictureEvents(corpus, 'index').filter(({ label }) => label !== undefined);
  const moments = new Map(corpus.articles.map(({ key, entry }) => [key, entry.fields.moment]));
  return pages.map((entry) => {
    const { page, title, article } = entry;
    const subtitle = page === 'index' ? title : article === undefined ? undefined : moments.get(article);
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
