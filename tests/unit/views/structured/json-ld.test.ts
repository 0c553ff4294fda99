import { load } from 'cheerio';
import type { Graph } from 'schema-dts';
import { expect, it } from 'vitest';
import { jsonLd } from '../../../../src/views/structured/json-ld.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  'javascript:alert(1)',
  '" onload=alert(1) x="',
  "' onerror='",
  '\u2028 and \u2029',
  '\\u003c/script>',
  '&lt;b&gt; &amp;',
];

it.each(hostile)('the text %j stays a text, in one script that is data', (text) => {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name: text, url: text }] };
  const written = jsonLd(graph);
  expect(written).not.toMatch(/[<\u2028\u2029]/);
  const $ = load(`<body><script type="application/ld+json">${written}</script></body>`);
  expect($('body').children()).toHaveLength(1);
  expect(JSON.parse($('script').text())).toEqual(graph);
});
