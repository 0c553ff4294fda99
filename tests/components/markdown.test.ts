import { expect, test } from 'vitest';
import Markdown from '../../src/components/Markdown.astro';
import { textsOf } from '../support/pages.ts';
import { links, render } from './render.ts';

test('each paragraph of a field becomes a paragraph', async () => {
  const $ = await render(Markdown, { text: 'The first.\n\nThe second.', links });
  expect(textsOf($, 'p')).toEqual(['The first.', 'The second.']);
});

test('inline, there is no paragraph around the text', async () => {
  const $ = await render(Markdown, { text: 'A few words.', links, inline: true });
  expect($('p')).toHaveLength(0);
  expect($.root().text().trim()).toBe('A few words.');
});

test('a typed link with text leads where its reference leads', async () => {
  const $ = await render(Markdown, { text: 'So said [the president](actor:trump).', links });
  expect($('p').text()).toBe('So said the president.');
  expect($('a').attr('href')).toBe('page.html#actor-trump');
  expect($('a').text()).toBe('the president');
});

test('citations print their labels, apart from each other', async () => {
  const $ = await render(Markdown, { text: 'So it says. [](ga:4.1)[](work:s70)', links });
  expect($('p').text()).toBe('So it says. Label of ga:4.1 Label of work:s70');
  expect($('a.cite')).toHaveLength(2);
});

test('italics are italic, in a link too', async () => {
  const $ = await render(Markdown, { text: 'It writes *restraint*, and [a *slow* slide](word:spiral).', links });
  expect(textsOf($, 'em')).toEqual(['restraint', 'slow']);
  expect($('a em').text()).toBe('slow');
});

test.each([
  '<script>alert(1)</script>',
  '<b>bold</b> and <!-- a remark -->',
  '&amp; and &lt;b&gt;',
  '1. not a list',
  '# not a heading',
  '`not code`',
  '> not a quotation',
  '{not.an.expression}',
])('what looks like other markup stays text: %s', async (text) => {
  const $ = await render(Markdown, { text, links });
  expect($('p').text()).toBe(text);
  expect($('p').children()).toHaveLength(0);
});

test('text within a link and within italics is escaped too', async () => {
  const $ = await render(Markdown, { text: '[<script>alert(1)</script>](actor:trump) *<script>alert(2)</script>*', links });
  expect($('script')).toHaveLength(0);
  expect($('a').text()).toBe('<script>alert(1)</script>');
  expect($('em').text()).toBe('<script>alert(2)</script>');
});
