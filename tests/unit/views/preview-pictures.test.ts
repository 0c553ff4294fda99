import { expect, it } from 'vitest';
import type { PictureBox } from '../../../src/charts/preview-picture.ts';
import { previewPictures } from '../../../src/views/preview-pictures.ts';
import { smallCorpus } from '../../support/small-content.ts';

const tokens = new Map(['paper', 'ink', 'ink-2', 'rule', 'hue-1', 'hue-2', 'hue-3'].map((name, index) => [name, `#00000${index}`]));

function textsIn({ props: { children = [] } }: PictureBox): string[] {
  return typeof children === 'string' ? [children] : children.flatMap(textsIn);
}

const pictures = previewPictures(smallCorpus(), tokens);
const textsOf = (page: string) => pictures.filter((one) => one.page === page).flatMap(({ picture }) => textsIn(picture));

it('are drawn for every page', () => {
  expect(pictures.map(({ page }) => page)).toEqual(expect.arrayContaining(['index', 'mill-letter', 'valley-paper', 'timeline', 'about']));
});

it('say on the home page what the site is about, on the page of an article its moment, and no more elsewhere', () => {
  expect(textsOf('index')).toContain('One bridge, as two accounts tell it');
  expect(textsOf('mill-letter')).toContain('Spring 2001, before the new bridge');
  expect(textsOf('timeline').slice(0, 2)).toEqual(['One Bridge, Two Accounts', 'Timeline']);
});

it('are refused without the hue of an article', () => {
  expect(() => previewPictures(smallCorpus(), new Map([...tokens].filter(([name]) => name !== 'hue-2')))).toThrow('a token --hue-2');
});
