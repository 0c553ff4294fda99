import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/index.ts';
import { mainPages } from '../site.ts';
import { sharePage } from '../urls.ts';
import { sitemap } from '../views/published.ts';
import { shareAddresses } from '../views/share.ts';

export const GET: APIRoute = async ({ site }) => {
  const corpus = await getCorpus();
  const pages = [...mainPages(corpus).map(({ page }) => page), ...shareAddresses(corpus).map(sharePage)];
  return new Response(site === undefined ? null : sitemap(site, pages));
};
