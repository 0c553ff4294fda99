import { expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { citationTags } from '../../../src/views/citation-tags.ts';
import { smallCorpus } from '../../support/small-content.ts';

const corpus = smallCorpus();

function tags(page: string, site?: URL) {
  const entry = mainPages(corpus).find((one) => one.page === page);
  return entry && Object.fromEntries(citationTags(corpus, entry, site).map(({ name, content }) => [name, content]));
}

it('a page has its title, its publisher, the day of the newest change and its language, and no author', () => {
  expect(tags('timeline')).toEqual({
    citation_title: 'Timeline',
    citation_publisher: 'One Bridge, Two Accounts',
    citation_publication_date: '2005/02/03',
    citation_language: 'en',
  });
});

it('a page has its address where the place of the site is known', () => {
  expect(tags('timeline', new URL('https://example.org/bridge/'))?.['citation_fulltext_html_url']).toBe(
    'https://example.org/bridge/timeline.html',
  );
});

it('the home page has the title of the site', () => {
  expect(tags('index')?.['citation_title']).toBe('One Bridge, Two Accounts');
});
