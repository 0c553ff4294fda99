import { expect, test } from 'vitest';
import JsonLd from '../../src/components/JsonLd.astro';
import { eventAlone } from '../../src/views/structured/timeline-events.ts';
import type { ContentFolder } from '../support/content-folder.ts';
import { smallCorpus } from '../support/small-content.ts';
import { render } from './render.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '" onload=alert(1) x="',
  '<img src=x onerror=alert(1)>',
  '<!--',
];

test('texts that would be markup are data, and nothing besides', async () => {
  const change = (content: ContentFolder) => {
    hostile.forEach((text, index) => {
      const date = `"2000-0${index + 1}"`;
      const fields = ['title', 'text'].map((field) => `${field}: ${JSON.stringify(text)}`).join('\n');
      content.write(`content/events/e${index}.yaml`, `${fields}\nwhen: ${date}\nbasis: record\ncites: []\nworks: [s1]\n`);
    });
  };
  const corpus = smallCorpus(change);
  const alone = corpus.events.flatMap((event) => eventAlone(event, ({ page }) => `${page}.html`) ?? []);
  const $ = await render(JsonLd, { graph: { '@context': 'https://schema.org', '@graph': alone } });
  expect($('*')).toHaveLength(1);
  expect($('script').attr()).toEqual({ type: 'application/ld+json' });
  const { '@graph': things }: { '@graph': { name?: string; description?: string }[] } = JSON.parse($('script').text());
  expect(things.flatMap(({ name = '' }) => (hostile.includes(name) ? [name] : []))).toEqual(hostile);
  expect(things.flatMap(({ description = '' }) => (hostile.includes(description) ? [description] : []))).toEqual(hostile);
});

test('without data there is no script', async () => {
  const $ = await render(JsonLd, { graph: { '@context': 'https://schema.org', '@graph': [] } });
  expect($('*')).toHaveLength(0);
});
