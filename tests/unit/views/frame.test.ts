import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/views/frame.ts';
import { smallCorpus } from '../../support/small-content.ts';

const beside = (page: string) => frameOf(smallCorpus(), page).beside.map(({ rel, entry }) => [rel, entry.page]);

describe('the pages beside a page', () => {
  it('are those before and after it in the navigation', () => {
    expect(beside('compare')).toEqual([
      ['prev', 'valley-paper'],
      ['next', 'timeline'],
    ]);
  });

  it('are one, at either end of the navigation', () => {
    expect(beside('index').map(([rel]) => rel)).toEqual(['next']);
    expect(beside('about').map(([rel]) => rel)).toEqual(['prev']);
  });

  it('are none for the page that no navigation leads to', () => {
    expect(beside('404')).toEqual([]);
  });
});
