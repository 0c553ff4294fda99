import type { APIRoute } from 'astro';
import { robots } from '../views/published.ts';

export const GET: APIRoute = ({ site }) => new Response(site === undefined ? null : robots(site));
