import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/index.ts';
import { feed, feedType } from '../views/feed.ts';

/** Writes `feed.xml`. */
export const GET: APIRoute = async ({ site }) =>
  new Response(feed(await getCorpus(), site), { headers: { 'Content-Type': `${feedType}; charset=utf-8` } });
