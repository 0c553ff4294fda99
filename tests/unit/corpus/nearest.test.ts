import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/corpus/nearest.ts';

describe('it offers the value that is meant where', () => {
  it.each([
    ['a letter is left out', 'actor:trmp', 'actor:trump'],
    ['a letter is added', 'actor:irann', 'actor:iran'],
    ['a letter is another', 'gr', 'ga'],
    ['two neighbours are swapped', 'actor:zmair', 'actor:zamir'],
    ['the slip stands before the colon', 'actro:trump', 'actor:trump'],
    ['two letters of a long word are wrong', 'other-amred-grups', 'other-armed-groups'],
    ['the capitals differ', 'Other-Armed-Groups', 'other-armed-groups'],
    ['the number is right', 'event:us-stikes-2025', 'event:us-strikes-2025'],
  ])('%s', (_, found, meant) => {
    const valid = ['actor:hamas', 'actor:zamir', 'actor:trump', 'actor:iran', 'other-armed-groups', 'ga', 'event:us-strikes-2025'];
    expect(nearest(found, valid)).toBe(`Did you mean "${meant}"?`);
  });
});

it('offers the nearest of several near ones', () => {
  expect(nearest('other-grups', ['other-troops', 'other-group', 'other-groups'])).toBe('Did you mean "other-groups"?');
});

describe('it offers nothing where', () => {
  it.each([
    ['the nearest is another word', 'actor:zamir', ['actor:hamas']],
    ['the nearest means the opposite', 'disagree', ['agree']],
    ['a part is another word', 'event:example-report-2025', ['event:nbc-report-2025']],
    ['a long text has many slips', 'some-quite-other-bodies', ['some-quite-fine-bodies']],
    ['the number of a paragraph differs', 'ga:99.1', ['ga:9.1']],
    ['the number of a work differs', 'work:s181', ['work:s101']],
    ['the letter behind a number differs', 'work:s127b', ['work:s127a']],
    ['a year differs', 'memorandum-2025', ['memorandum-2026']],
    ['a number is left out', 'attack-october', ['attack-7-october']],
    ['nothing was found', '', ['on', 'off']],
    ['there are no values', 'x', []],
  ])('%s', (_, found, valid) => {
    expect(nearest(found, valid)).toBeUndefined();
  });
});
