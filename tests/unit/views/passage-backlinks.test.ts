import { assert, describe, expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { evenShare, passageBacklinks } from '../../../src/views/passage-backlinks.ts';
import { retellingView } from '../../../src/views/retelling.ts';
import { sharePages } from '../../../src/views/share.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

describe('an even share', () => {
  it('is the longest length where there is room for all', () => {
    expect(evenShare([3, 9, 4], 16)).toBe(9);
  });

  it('leaves short lists whole and cuts long ones alike', () => {
    expect(evenShare([3, 9, 9], 15)).toBe(6);
  });

  it('is one at least', () => {
    expect(evenShare([5, 5], 1)).toBe(1);
    expect(evenShare([], 1)).toBe(1);
  });
});

/** A corpus in which more events cite one paragraph than its page can show. */
const often = (content: ContentFolder) => {
  for (let index = 0; index < 420; index += 1) {
    const text = `title: Event ${index}\nlabel: Event ${index}\nwhen: "2000-11"\nbasis: record\ntext: Something happened.\ncites: [ml:1.1]\nworks: [s1]\n`;
    content.write(`content/events/extra-${index}.yaml`, text);
  }
};

describe('a paragraph to which more places refer than its page can show', () => {
  const corpus = smallCorpus(often);
  const [article] = corpus.articles;
  assert(article !== undefined);
  const passage = retellingView(corpus, article, mainPages(corpus)).passages['ml-1'];

  it('shows some of them, and says how many more there are and where', () => {
    const shown = passage?.citedIn.flatMap(({ links }) => links).length ?? 0;
    expect(shown).toBeLessThanOrEqual(400);
    expect(shown).toBeGreaterThan(390);
    expect((passage?.citedFurther?.count ?? 0) + shown).toBeGreaterThanOrEqual(420);
    expect(passage?.citedFurther?.href).toBe('s/ml-1.html');
  });

  it('has all of them on its share page', () => {
    const rows = sharePages(corpus).find(({ address }) => address === 'ml-1')?.body.rows ?? [];
    const timeline = rows.find(({ name }) => name === 'Cited in Timeline');
    expect(timeline?.items).toHaveLength(421);
  });

  it('is on the share page of its part of the timeline one of many that are counted only', () => {
    const rows = sharePages(corpus).find(({ address }) => address === 'timeline-start')?.body.rows ?? [];
    expect(rows[0]?.items.at(-1)?.label).toMatch(/^and \d+ more at its place$/);
  });
});

it('groups for which there is no room at all are left out', () => {
  const corpus = smallCorpus();
  const [article] = corpus.articles;
  assert(article !== undefined);
  const found = passageBacklinks(corpus, article, mainPages(corpus), article.entry.id, 1).get('ml-1');
  expect(found?.all.length).toBeGreaterThan(1);
  expect(found?.shown).toHaveLength(1);
});
