import { expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { backlinksTo } from '../../../src/views/backlinks.ts';
import { smallCorpus } from '../../support/small-content.ts';

const corpus = smallCorpus();
const pages = mainPages(corpus);

it('groups the places that refer to a thing by page, in the order of the navigation', () => {
  const order = pages.map(({ label }) => label);
  const labels = backlinksTo({ kind: 'actor', id: 'council' }, corpus, { pages, page: 'glossary' }).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['The Mill Letter', 'The Valley Paper', 'Timeline', 'Questions', 'Words']));
  expect(labels).toEqual(labels.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});

it('knows the page of an article by its key, and the others by none', () => {
  const groups = backlinksTo({ kind: 'actor', id: 'council' }, corpus, { pages, page: 'glossary' });
  expect(groups.find(({ label }) => label === 'The Mill Letter')?.article).toBe('ml');
  expect(groups.find(({ label }) => label === 'Timeline')?.article).toBeUndefined();
});

it('leads to each place from the page that prints it', () => {
  const links = backlinksTo({ kind: 'actor', id: 'council' }, corpus, { pages, page: 'glossary' }).flatMap((group) => group.links);
  expect(links).toContainEqual({ label: '1.1', href: 'mill-letter.html#ml-1-1' });
  expect(links).toContainEqual({ label: 'death trap', href: 'words.html#word-death-trap' });
});

it('leads to a page as a whole where the page itself refers', () => {
  expect(backlinksTo({ kind: 'word', id: 'death-trap' }, corpus, { pages, page: 'glossary' })).toMatchObject([
    { label: 'About', links: [{ label: 'How this site was made', href: 'about.html' }] },
  ]);
});

it('is empty where nothing refers', () => {
  expect(backlinksTo({ kind: 'question', id: 'why-closed' }, corpus, { pages, page: 'faq' })).toEqual([]);
});
