/** Draws a picture as a PNG: the same bytes on every machine, as fonts and programs come with the packages. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { previewSize, type PictureBox } from './preview-picture.ts';

const inPackage = (file: string) => readFile(fileURLToPath(import.meta.resolve(file)));

async function prepare() {
  const [wasm, regular, strong] = await Promise.all([
    inPackage('@resvg/resvg-wasm/index_bg.wasm'),
    inPackage('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff'),
    inPackage('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  ]);
  await initWasm(wasm);
  return [
    { name: 'Serif', data: regular, weight: 400 as const, style: 'normal' as const },
    { name: 'Serif', data: strong, weight: 600 as const, style: 'normal' as const },
  ];
}

let prepared: ReturnType<typeof prepare> | undefined;

/** @returns the bytes of the PNG, of the size of previews */
export async function drawPng(picture: PictureBox): Promise<Uint8Array> {
  prepared ??= prepare();
  const fonts = await prepared;
  const svg = await satori(picture, { ...previewSize, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
