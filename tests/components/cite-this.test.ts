import { expect, test } from 'vitest';
import CiteThis from '../../src/components/CiteThis.astro';
import type { CiteView } from '../../src/views/cite.ts';
import { oneLine, textsOf } from '../support/pages.ts';
import { render } from './render.ts';

const hostile = '</pre><script>alert(1)</script> " onload=';
const view: CiteView = {
  what: 'statement',
  citations: [
    {
      label: 'This statement',
      plain: `“${hostile}”`,
      formats: [
        { name: 'BibTeX', text: '@misc{key,\n\ttitle = {T},\n}' },
        { name: 'RIS', text: hostile },
      ],
    },
  ],
  addressKnown: true,
};

test('a citation is folded, and says what it cites', async () => {
  const $ = await render(CiteThis, { ...view });
  expect($('details').attr('open')).toBeUndefined();
  expect(oneLine($('summary').text())).toBe('Cite this statement');
  expect(textsOf($, 'details > p')).toEqual([`This statement: “${hostile}”`]);
});

test('each format stands under its name, line by line', async () => {
  const $ = await render(CiteThis, { ...view });
  expect(textsOf($, 'dt')).toEqual(['BibTeX', 'RIS']);
  expect($('dd pre').first().text()).toBe('@misc{key,\n\ttitle = {T},\n}');
});

test('markup in a citation is text', async () => {
  const $ = await render(CiteThis, { ...view });
  expect($('script')).toHaveLength(0);
  expect($('dd pre').last().text()).toBe(hostile);
});

test('a reader is asked for the address where the copy does not know it', async () => {
  const known = await render(CiteThis, { ...view });
  const unknown = await render(CiteThis, { ...view, addressKnown: false });
  expect(known('details').text()).not.toContain('does not know its address');
  expect(unknown('details').text()).toContain('does not know its address');
});
