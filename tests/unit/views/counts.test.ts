import { describe, expect, it } from 'vitest';
import { countKinds, countSentences, countTopics, countVoices, voiceGroup } from '../../../src/views/counts.ts';
import { smallCorpus } from '../../support/small-content.ts';

const corpus = smallCorpus();
const counted = (rows: readonly { readonly id: string; readonly counts: readonly number[] }[]) =>
  rows.map(({ id, counts }) => [id, ...counts]);

describe('counts of the sentences of each article, the earlier first', () => {
  it('go by who speaks', () => {
    expect(counted(countVoices(corpus))).toEqual([
      ['author', 3, 2],
      ['named', 0, 0],
      ['institution', 1, 0],
      ['unnamed', 0, 1],
    ]);
  });

  it('go by what they do', () => {
    expect(counted(countKinds(corpus))).toEqual([
      ['fact', 1, 1],
      ['position', 2, 0],
      ['assessment', 1, 2],
      ['forecast', 0, 0],
      ['question', 0, 0],
    ]);
  });

  it('go by topic, in the order of the comparison', () => {
    expect(counted(countTopics(corpus))).toEqual([
      ['material', 2, 2],
      ['safety', 2, 1],
    ]);
  });

  it('add up to all of them', () => {
    expect(countSentences(corpus)).toEqual([4, 3]);
    for (const rows of [countVoices(corpus), countKinds(corpus), countTopics(corpus)]) {
      expect([0, 1].map((index) => rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0))).toEqual([4, 3]);
    }
  });
});

describe('voiceGroup', () => {
  const kinds = new Map([
    ['zamir', 'person'],
    ['strategy', 'document'],
    ['council', 'body'],
    ['neighbours', 'unnamed-group'],
  ] as const);

  it.each([
    ['author', 'author'],
    ['zamir', 'named'],
    ['strategy', 'named'],
    ['council', 'institution'],
    ['neighbours', 'unnamed'],
  ])('puts %s in the group "%s"', (voice, group) => {
    expect(voiceGroup(voice, new Map(kinds))).toBe(group);
  });
});
