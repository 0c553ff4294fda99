import { describe, expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { glossaryView } from '../../../src/views/glossary.ts';
import { smallCorpus } from '../../support/small-content.ts';

const corpus = smallCorpus();
const view = glossaryView(corpus, mainPages(corpus));
const actor = (id: string) => view.kinds.flatMap(({ actors }) => actors).find((one) => one.id === id);

describe('actors', () => {
  it('stand under a heading for their kind, and no kind stands empty', () => {
    expect(view.kinds.map(({ heading, actors }) => [heading, ...actors.map(({ id }) => id)])).toEqual([
      ['Bodies', 'council'],
      ['Groups without names', 'neighbours'],
    ]);
  });

  it('have each article’s names for them, the earlier article first', () => {
    expect(actor('council')?.perArticle).toEqual([
      { key: 'ml', article: 'The Mill Letter', names: ['the council'], role: 'In charge of the old bridge' },
      { key: 'vp', article: 'The Valley Paper', names: ['the council', 'the town hall'], role: 'Owner of the new bridge' },
    ]);
  });

  it('have no role where none is known', () => {
    expect(actor('neighbours')?.perArticle[0]).toMatchObject({ names: [], role: undefined });
  });

  it('have the places that refer to them', () => {
    expect(actor('neighbours')?.citedIn).toMatchObject([
      { label: 'The Valley Paper', links: [{ label: '1.2', href: 'valley-paper.html#vp-1-2' }] },
    ]);
  });
});
