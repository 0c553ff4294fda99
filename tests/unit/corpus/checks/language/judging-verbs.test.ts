import { describe, expect, it } from 'vitest';
import { judgingVerbs } from '../../../../../src/corpus/checks/language/judging-verbs.ts';
import { foundIn } from './corpus-saying.ts';

describe('finds a verb that judges', () => {
  it.each([
    ['claims', 'The author claims that it failed.'],
    ['claimed', 'It is claimed to have failed.'],
    ['admits', 'It admits that it failed.'],
    ['concedes', 'It concedes that it failed.'],
    ['insisted', 'Israel insisted on it.'],
    ['reveals', 'The paper reveals a plan.'],
    ['points out', 'The author points out that it failed.'],
    ['notes', 'The Global Angle notes the price.'],
    ['notes', 'Israel notes that it failed.'],
    ['noting', 'It went on, noting that it failed.'],
    ['exposes', 'The rift exposes a weakness.'],
    ['exposed', 'The rift exposed a weakness.'],
    ['acknowledging', 'It acts without acknowledging the price.'],
    ['warns', 'The author warns of war.'],
    ['warnings', 'The warnings went on.'],
    ['slammed', 'Iran slammed the vote.'],
  ])('"%s"', (word, text) => {
    const found = foundIn(judgingVerbs, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`"${word}"`);
  });
});

describe('finds nothing', () => {
  it.each([
    ['in verbs that report', 'It says, writes, states, argues, holds, expects, calls for and rejects.'],
    ['in a note as a thing', 'The notes stand in the margin; each note cites a work.'],
    ['in "less exposed"', 'Trump wants US forces less exposed abroad.'],
    ['in "concession"', 'It asks for a course without concessions.'],
    ['in an article’s word in italics', 'The Global Angle writes *claims of success*.'],
  ])('%s', (_, text) => {
    expect(foundIn(judgingVerbs, text)).toEqual([]);
  });
});
