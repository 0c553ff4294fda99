import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/index.ts';
import { explainerSchema } from '../schemas/explainer.ts';
import { explainer } from '../views/explainer.ts';

/** Writes `explainer.json`; parsing it first makes sure that it keeps to its published schema. */
export const GET: APIRoute = async () => Response.json(explainerSchema.parse(explainer(await getCorpus())));
