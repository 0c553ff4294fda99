import { expect, test } from 'vitest';
import ActorEntry from '../../src/components/ActorEntry.astro';
import { oneLine } from '../support/pages.ts';
import Body from './Body.astro';
import { linkTo, render } from './render.ts';

const actor = {
  id: 'vance',
  address: 'actor-vance',
  name: 'JD Vance',
  fullName: 'James David Vance',
  perArticle: [
    { key: 'meo', article: 'Middle East Observer', names: [], role: undefined },
    { key: 'ga', article: 'The Global Angle', names: ['the vice-president', 'Vance'], role: 'Vice-President of the US' },
  ],
  citedIn: [{ label: 'Timeline', links: [{ href: 'timeline.html#event-war', label: 'War' }] }],
};
const linksByReference = linkTo;

test('an actor has an address, a name and a body whose links are resolved', async () => {
  const $ = await render(ActorEntry, { actor, Content: Body, linksByReference });
  expect($('#actor-vance h3').text()).toBe('JD Vance');
  expect($('.meta').text()).toBe('James David Vance');
  expect(oneLine($('.column > p').last().text())).toBe('He stood behind the president.');
  expect($('h3 a').attr('href')).toBe('#actor-vance');
  expect($('.column p a').attr('href')).toBe('page.html#actor-trump');
});

test('it says what each article calls the actor, the earlier first, or that one is silent', async () => {
  const $ = await render(ActorEntry, { actor, Content: Body, linksByReference });
  const articles = $('dt')
    .toArray()
    .map((term) => ({ mark: $(term).attr('class'), article: $(term).text(), says: oneLine($(term).next('dd').text()) }));
  expect(articles).toEqual([
    { mark: 'meo', article: 'Middle East Observer', says: 'no mention' },
    { mark: 'ga', article: 'The Global Angle', says: expect.stringContaining('writes the vice-president, Vance') },
  ]);
  expect($('dd').last().text()).toContain('Vice-President of the US');
  expect($('dd i')).toHaveLength(2);
});

test('an actor without a fuller name prints none', async () => {
  const $ = await render(ActorEntry, { actor: { ...actor, fullName: undefined }, Content: Body, linksByReference });
  expect($('.meta')).toHaveLength(0);
});

test('it shows every place that refers to the actor', async () => {
  const $ = await render(ActorEntry, { actor, Content: Body, linksByReference });
  expect($('details a').attr('href')).toBe('timeline.html#event-war');
});
