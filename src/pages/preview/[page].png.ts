import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawPng } from '../../charts/draw-png.ts';
import { getCorpus } from '../../corpus/index.ts';
import tokens from '../../styles/tokens.css?raw';
import { tokensIn } from '../../styles/tokens.ts';
import { previewPictures } from '../../views/preview-pictures.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  return previewPictures(corpus, tokensIn(tokens)).map(({ page, picture }) => ({ params: { page }, props: { picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await drawPng(props.picture)), { headers: { 'Content-Type': 'image/png' } });
