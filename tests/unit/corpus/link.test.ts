import { assert, describe, expect, it } from 'vitest';
import type { ContentFolder } from '../../support/content-folder.ts';
import { parseReference } from '../../../src/reference.ts';
import { smallCorpus } from '../../support/small-content.ts';

/** The backlinks of a reference: each page, with the addresses on it. */
function backlinks(text: string, change?: (content: ContentFolder) => void) {
  const reference = parseReference(text);
  assert(reference !== undefined);
  return smallCorpus(change)
    .backlinks(reference)
    .filter(({ page }) => ['mill-letter', 'valley-paper', 'timeline', 'faq', 'glossary', 'words', 'about', 'index'].includes(page))
    .map(({ page, referrers }) => [page, ...referrers.map(({ address }) => address)]);
}

describe('backlinks', () => {
  it('lead to every place that links to a thing, speaks with its voice or cites it, by page', () => {
    expect(backlinks('actor:council')).toEqual([
      ['mill-letter', 'ml-1-1'],
      ['valley-paper', 'vp-2-1'],
      ['timeline', 'event-flood'],
      ['faq', 'q-vp-who-paid'],
      ['words', 'word-death-trap'],
    ]);
  });

  it('name a voice that no text links to', () => {
    const unlinked = (content: ContentFolder) =>
      content.edit('content/articles/valley-paper.mdx', '[neighbours](actor:neighbours)', 'neighbours');
    expect(backlinks('actor:neighbours', unlinked)).toEqual([['valley-paper', 'vp-1-2']]);
  });

  it('name a place once, however often it refers', () => {
    expect(
      backlinks('actor:council')
        .flat()
        .filter((address) => address === 'ml-1-1'),
    ).toHaveLength(1);
  });

  it('of a sentence leave out the statement that retells it', () => {
    expect(backlinks('vp:2.1')).toEqual([['faq', 'q-vp-who-paid']]);
  });

  it('name a page of the site as a whole', () => {
    expect(backlinks('word:death-trap')).toEqual([['about', '']]);
  });

  it('are none where nothing refers', () => {
    expect(backlinks('vp:9.9')).toEqual([]);
  });

  it('of a thing leave out the thing itself', () => {
    const self = (content: ContentFolder) =>
      content.edit('content/actors/council.mdx', 'The council looks', 'The [council](actor:council) looks');
    expect(backlinks('actor:council', self)).toEqual(backlinks('actor:council'));
  });
});
