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

describe('the addresses that have left a page', () => {
  const { retired } = frameOf(
    smallCorpus((content) =>
      content.append(
        'content/anchors.txt',
        'faq.html#q-old\nretired faq.html#q-old question:why-closed It was put in other words.\n' +
          'faq.html#q-older\nretired faq.html#q-older - It was dropped.\n',
      ),
    ),
    'faq',
  );

  it('say what became of them', () => {
    expect(retired.map(({ address, why }) => [address, why])).toEqual([
      ['q-old', 'It was put in other words.'],
      ['q-older', 'It was dropped.'],
    ]);
  });

  it('lead to where their content is now, if anywhere', () => {
    expect(retired.map(({ to }) => to?.href)).toEqual(['#q-why-closed', undefined]);
  });

  it('stand on no other page', () => {
    expect(frameOf(smallCorpus(), 'glossary').retired).toEqual([]);
  });
});

it('a page that the site does not have is refused', () => {
  expect(() => frameOf(smallCorpus(), 'glosary')).toThrow('a page glosary in src/site.ts');
});
