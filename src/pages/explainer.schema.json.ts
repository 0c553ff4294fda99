import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { explainerSchema } from '../schemas/explainer.ts';

/** Writes the JSON Schema of `explainer.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(explainerSchema));
