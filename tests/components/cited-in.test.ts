import { expect, test } from 'vitest';
import CitedIn from '../../src/components/CitedIn.astro';
import { oneLine, textsOf } from '../support/pages.ts';
import { render } from './render.ts';

const timeline = { label: 'Timeline', links: [{ href: 'timeline.html#event-war', label: 'War' }] };
const faq = {
  label: 'Questions',
  links: [
    { href: 'faq.html#q-why', label: 'Why?' },
    { href: 'faq.html#q-who', label: 'Who?' },
  ],
};

test('nothing is printed where nothing refers to a thing', async () => {
  const $ = await render(CitedIn, { groups: [] });
  expect($.root().text().trim()).toBe('');
  expect($('details')).toHaveLength(0);
});

test('one place is counted in the singular', async () => {
  const $ = await render(CitedIn, { groups: [timeline] });
  expect(oneLine($('summary').text())).toBe('Cited in 1 place');
  expect($('a').attr('href')).toBe('timeline.html#event-war');
});

test('many places are counted, and listed page by page', async () => {
  const $ = await render(CitedIn, { groups: [timeline, faq] });
  expect(oneLine($('summary').text())).toBe('Cited in 3 places');
  expect(textsOf($, 'li')).toEqual(['Timeline: War', 'Questions: Why? · Who?']);
});

test('they are folded until a reader asks for them', async () => {
  const $ = await render(CitedIn, { groups: [faq] });
  expect($('details').attr('open')).toBeUndefined();
});

test('a title that looks like markup is printed as text', async () => {
  const $ = await render(CitedIn, {
    groups: [{ label: '<b>&amp;', links: [{ href: 'faq.html#q-a', label: '<script>alert(1)</script>' }] }],
  });
  expect($('script, b')).toHaveLength(0);
  expect(oneLine($('li').text())).toBe('<b>&amp;: <script>alert(1)</script>');
});
