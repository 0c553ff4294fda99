import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import Topic from '../../src/components/Topic.astro';
import { parseField } from '../../src/markdown/parse-prose.ts';
import type { SideView, TopicView } from '../../src/views/compare.ts';
import { oneLine, textsOf } from '../support/pages.ts';
import { linkTo, links, render } from './render.ts';

/** Prose as a statement holds it. */
function parsed(prose: string): PhrasingContent[] {
  return parseField(prose).children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

const earlier: SideView = {
  key: 'meo',
  article: 'Middle East Observer',
  silent: false,
  text: 'It wants *no* talks. [](meo:3.1)',
  cites: [linkTo('meo:3.1')],
  statements: [{ number: '3.1', content: parsed('No *talks*, it says.'), href: 'middle-east-observer.html#meo-3-1' }],
};
const later: SideView = { key: 'ga', article: 'The Global Angle', silent: true, text: 'It does not say.', cites: [], statements: [] };
const topic: TopicView = {
  id: 'talks',
  address: 'topic-talks',
  href: 'compare.html#topic-talks',
  question: 'Should there be talks?',
  label: 'Talks',
  relation: 'contradict',
  why: 'One is for it, <b>one</b> is against.',
  moment: 'same',
  decides: [linkTo('meo:3.1')],
  sides: [earlier, later],
  counts: [1, 0],
  citedIn: [{ label: 'Questions', links: [{ href: 'faq.html#q-why', label: 'Why?' }] }],
};

test('a topic has an address and asks its question', async () => {
  const $ = await render(Topic, { topic, links });
  expect(oneLine($('#topic-talks > h3').text())).toBe('Should there be talks?');
});

test('the sides stand in the order given, each under the name of its article', async () => {
  const $ = await render(Topic, { topic, links });
  expect(textsOf($, '.side h4')).toEqual(['Middle East Observer', 'The Global Angle']);
  expect(oneLine($('.side.meo > p').text())).toBe('It wants no talks. Label of meo:3.1');
});

test('an article that is silent is said to be silent, and no other', async () => {
  const $ = await render(Topic, { topic, links });
  expect($('.side.ga').text()).toContain('Silent on this.');
  expect($('.side.meo').text()).not.toContain('Silent');
});

test('the statements that a side rests on can be read in place', async () => {
  const $ = await render(Topic, { topic, links });
  expect(oneLine($('.side.meo details li').text())).toBe('3.1 No talks, it says.');
  expect($('.side.meo details em').text()).toBe('talks');
  expect($('.side.meo details a').attr('href')).toBe('middle-east-observer.html#meo-3-1');
  expect($('.side.ga details')).toHaveLength(0);
});

test('it says how the two stand, and why, as text', async () => {
  const $ = await render(Topic, { topic, links });
  expect(oneLine($('.relation > p').first().text())).toBe('Contradict. One is for it, <b>one</b> is against.');
});

test('an excerpt leaves the address to the topic itself and leads there', async () => {
  const $ = await render(Topic, { topic, links, excerpt: true });
  expect($('[id]')).toHaveLength(0);
  expect($('h3 a').attr('href')).toBe('compare.html#topic-talks');
});
