import { expect, it } from 'vitest';
import { groupHits } from '../../../src/search/group-hits.ts';
import type { SearchKind } from '../../../src/search/kinds.ts';

const hit = (id: number, kind: SearchKind, article?: string) => ({ id, entry: { kind, article } });

/** Groups in short: `kind article: ids`. */
const grouped = (hits: readonly ReturnType<typeof hit>[]) =>
  groupHits(hits, ['ml', 'vp']).map(({ kind, parts }) => [
    kind,
    ...parts.map(({ article, hits: own }) => `${article}: ${own.map(({ id }) => id).join(' ')}`),
  ]);

it('the kind with the best result comes first, and each keeps the order of its results', () => {
  expect(grouped([hit(1, 'event'), hit(2, 'actor'), hit(3, 'event'), hit(4, 'actor')])).toEqual([
    ['event', 'undefined: 1 3'],
    ['actor', 'undefined: 2 4'],
  ]);
});

it('what belongs to the articles is divided by article, the earlier first, whichever has the best result', () => {
  expect(grouped([hit(1, 'sentence', 'vp'), hit(2, 'sentence', 'ml'), hit(3, 'sentence', 'vp')])).toEqual([
    ['sentence', 'ml: 2', 'vp: 1 3'],
  ]);
});

it('an article without results is left out', () => {
  expect(grouped([hit(1, 'word', 'vp')])).toEqual([['word', 'vp: 1']]);
});

it('what belongs to an article whose name was not read comes last, and is not lost', () => {
  expect(grouped([hit(1, 'word', 'xx'), hit(2, 'word', 'vp')])).toEqual([['word', 'vp: 2', 'xx: 1']]);
});

it('what belongs to an article only in part is not divided', () => {
  expect(grouped([hit(1, 'question', 'vp'), hit(2, 'question')])).toEqual([['question', 'undefined: 1 2']]);
});

it('no results make no groups', () => {
  expect(grouped([])).toEqual([]);
});
