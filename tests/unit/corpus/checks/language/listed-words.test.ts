import { describe, expect, it } from 'vitest';
import { listedWords } from '../../../../../src/corpus/checks/language/listed-words.ts';
import { corpusSaying, file, foundIn } from './corpus-saying.ts';

describe('finds in the site’s own voice', () => {
  it.each([
    ['so-called', 'The so-called settlement held.'],
    ['alleged', 'The alleged breach was small.'],
    ['Allegedly', 'Allegedly it was small.'],
    ['supposed', 'Its supposed aim is peace.'],
    ['purported', 'Its purported aim is peace.'],
    ['clearly', 'It was clearly a threat.'],
    ['of course', 'It was, of course, a threat.'],
    ['obviously', 'It was obviously a threat.'],
    ['merely', 'It was merely a threat.'],
    ['even', 'It refused even that.'],
    ['actually', 'It actually refused.'],
    ['terrorists', 'The terrorists crossed the border.'],
    ['terrorism', 'It speaks of counter-terrorism.'],
    ['massacre', 'After the massacre the war began.'],
    ['atrocities', 'After the atrocities the war began.'],
    ['rampage', 'After the rampage the war began.'],
    ['slaughtered', 'People were slaughtered.'],
    ['regime', 'The Iranian regime refused.'],
    ['Tehran', 'Tehran refused.'],
    ['Jerusalem', 'Jerusalem refused.'],
    ['Washington', 'Washington’s course changed.'],
    ['Jewish state', 'The Jewish state was attacked.'],
    ['Islamic Republic', 'The Islamic Republic refused.'],
    ['Zionist', 'It is a Zionist aim.'],
    ['proxies', 'Iran’s proxies fired.'],
    ['proxy', 'It is a proxy war.'],
    ['puppets', 'They are puppets of Iran.'],
    ['entity', 'It is an entity in Gaza.'],
    ['axis', 'The axis of resistance fired.'],
    ['pushes', 'Israel pushes for war.'],
    ['dragged', 'The US is dragged into war.'],
    ['spiralled', 'It spiralled into war.'],
    ['lobby', 'The lobby wants war.'],
    ['powerful pro-Israel donors', 'It speaks of powerful pro-Israel donors.'],
    ['dominance', 'It wants dominance.'],
    ['dominate', 'It wants to dominate the region.'],
    ['backstop', 'The US is the backstop.'],
    ['entangled', 'The US is entangled.'],
    ['clandestine', 'It did clandestine work.'],
    ['subterfuge', 'It used subterfuge.'],
    ['marching towards a nuclear weapon', 'Iran is marching towards a nuclear weapon.'],
    ['hardliner', 'He is a hardliner.'],
    ['hard-line', 'It is a hard-line course.'],
    ['harder line', 'It takes a harder line.'],
    ['kidnapped innocents', 'It speaks of kidnapped innocents.'],
    ['convicted terrorists', 'It speaks of convicted terrorists.'],
    ['peacemaker', 'Trump is a peacemaker.'],
    ['submissive', 'Iran was not submissive.'],
  ])('"%s"', (word, text) => {
    const found = foundIn(listedWords, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`"${word}"`);
  });
});

describe('finds nothing', () => {
  it.each([
    ['in an article’s word in italics', 'Middle East Observer writes *terror proxies* and *regime*.'],
    ['in a part of a longer word', 'At last the evening came; the parade was impressive.'],
    ['in "a change of course"', 'It calls for a change of course.'],
    ['in a month', 'From March to June the talks went on; in March nuclear talks began.'],
    ['in "even-handed"', 'The site is even-handed.'],
    ['in "only", which may count or belittle', 'It is the only country that has signed.'],
    ['in a link’s target', 'It lists [a word](word:terror-proxies).'],
  ])('%s', (_, text) => {
    expect(foundIn(listedWords, text)).toEqual([]);
  });
});

it('finds a word that a line break divides, and one beside a mention', () => {
  expect(foundIn(listedWords, 'The Jewish\nstate and its *enemies* terrorise nobody.')).toHaveLength(2);
});

it('says where, which rule and what to write', () => {
  expect(listedWords(corpusSaying('Spring came.\n\nIn the spring\nthe regime refused.'))).toEqual([
    {
      rule: 'listed-words',
      place: { file, line: 4, column: 5 },
      found: '"regime" in "In the spring the regime refused."',
      expected: 'none of the words of language rule 9 in the site’s own voice',
      remedy: expect.stringContaining('Iran’s government'),
    },
  ]);
});
