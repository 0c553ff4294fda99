/** What is no fault: sound content, and changes to it that the rules must let pass. The table in `faults/` holds what they must not. */
import { describe, expect, it } from 'vitest';
import { addresses } from '../../../src/corpus/checks/addresses.ts';
import { pairs } from '../../../src/corpus/checks/pairs.ts';
import { readEntries } from '../../../src/corpus/read.ts';
import { review, validate } from '../../../src/corpus/validate.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallContent, smallCorpus } from '../../support/small-content.ts';

const letter = 'content/articles/mill-letter.mdx';
const letterLedger = 'content/ledgers/mill-letter.yaml';
const closing = 'content/events/closing.yaml';
const opening = 'content/events/opening.yaml';
const council = 'content/actors/council.mdx';

it('finds nothing in sound content', () => {
  using content = smallContent();
  expect(validate(content.root)).toEqual([]);
});

it('leaves the content as it was', () => {
  using content = smallContent();
  content.edit(opening, 'basis: article', 'basis: estimate');
  const before = content.read(opening);
  validate(content.root);
  expect(content.read(opening)).toBe(before);
});

describe('it finds nothing wrong with', () => {
  const cases: readonly [string, (content: ContentFolder) => void][] = [
    ['an estimate with bounds', (content) => content.edit(opening, 'basis: article', 'basis: estimate\nbounds: "2004-08/2004-09"')],
    ['an open interval', (content) => content.edit(opening, '"2004-09-01"', '"2004-09-01/.."')],
    [
      'two statements that retell one sentence, where each retells another too',
      (content) => content.edit(letter, 'says. [](ml:1.2)', 'says. [](ml:1.1)[](ml:1.2)'),
    ],
    ['a statement of several sentences', (content) => content.edit(letter, 'and soon.', 'and soon. It must last.')],
    [
      'a locator that shares words with another',
      (content) => content.edit(letterLedger, 'nothing less than stone', 'nothing less than planks rotten'),
    ],
    [
      'a heading of the third level in an article',
      (content) => {
        content.edit(letter, 'A bridge of stone', '### Of what?\n\nA bridge of stone');
        content.append('content/anchors.txt', 'mill-letter.html#ml-q2\n');
      },
    ],
    ['italics, and brackets that are escaped', (content) => content.edit(council, 'roads and bridges', '*roads* and \\{bridges\\}')],
    ['a paragraph that cites a work and no sentence', (content) => content.append(council, '\nIt is old. [](work:s2)\n')],
    ['a paragraph of a page that cites nothing', (content) => content.append('content/pages/about.mdx', '\nNothing is cited here.\n')],
    [
      'an actor that only speaks',
      (content) => content.edit('content/articles/valley-paper.mdx', '[neighbours](actor:neighbours)', 'neighbours'),
    ],
    [
      'a last sentence of the home page that cites nothing',
      (content) => content.append('content/pages/index.mdx', 'Judge for yourself.\n'),
    ],
    ['an event that goes on', (content) => content.edit(opening, '"2004-09-01"', '"2004-09-01/"')],
    ['an event in the year in which the sources end', (content) => content.edit(opening, '"2004-09-01"', '"2005"')],
    ['a file that an editor keeps beside one', (content) => content.write(`${opening}~`, 'title: [')],
    ['a hidden file in a folder', (content) => content.write('content/events/.#opening.yaml', 'title: [')],
    ['a hidden link that leads nowhere, by which an editor locks a file', (content) => content.link('content/events/.#x.yaml', 'nowhere')],
    ['a hidden file beside the folders', (content) => content.write('content/.DS_Store', 'Bud1')],
    ['a hidden folder', (content) => content.write('content/actors/.history/council.mdx', 'old')],
    ['a comment in YAML', (content) => content.edit(opening, 'basis: article', '# by the paper\nbasis: article')],
  ];

  it.each(cases)('%s', (_, change) => {
    using content = smallContent();
    change(content);
    expect(validate(content.root)).toEqual([]);
  });
});

describe('addresses', () => {
  it('finds nothing where each stands once', () => {
    expect(addresses(smallCorpus())).toEqual([]);
  });

  it('finds a second sentence of one number, and names the first', () => {
    const corpus = smallCorpus((content) =>
      content.edit(letterLedger, '{ number: 2, voice: author, kind: fact', '{ number: 1, voice: author, kind: fact'),
    );
    expect(addresses(corpus)).toMatchObject([
      {
        place: { file: letterLedger, line: 8 },
        found: 'the address "ml-1-1" a second time',
        expected: expect.stringContaining(`${letterLedger}:7`),
      },
    ]);
  });
});

describe('pairs', () => {
  it('finds two articles with one key, at the second', () => {
    using content = smallContent();
    content.edit('content/articles/valley-paper.mdx', 'key: vp', 'key: ml');
    expect(pairs(readEntries(content.root).entries)).toMatchObject([
      { place: { file: 'content/ledgers/valley-paper.yaml', line: 1 }, found: 'the key "vp"' },
      { place: { file: 'content/articles/valley-paper.mdx', line: 2 }, found: expect.stringContaining(`which ${letter} has too`) },
    ]);
  });

  it('are all that is found where two articles share a key', () => {
    using content = smallContent();
    content.edit('content/articles/valley-paper.mdx', 'key: vp', 'key: ml');
    expect(new Set(validate(content.root).map(({ rule }) => rule))).toEqual(new Set(['pairs']));
  });
});

describe('the rules that wait', () => {
  const postponed = (change: (content: ContentFolder) => void) => {
    using content = smallContent();
    change(content);
    return review(content.root).postponed;
  };

  it('are none where the content is sound', () => {
    expect(postponed(() => undefined)).toEqual([]);
  });

  it('are none where only addresses are not listed', () => {
    expect(postponed((content) => content.append('content/anchors.txt', 'glossary.html#actor-nobody\n'))).toEqual([]);
  });

  it('are those of the list of addresses while anything else is to be mended', () => {
    expect(postponed((content) => content.edit(opening, 'works: [s2]', 'works: [s3]'))).toEqual(['anchors']);
  });

  it('are those about the whole too while a file cannot be read', () => {
    const waiting = postponed((content) => content.edit(opening, 'basis: article', 'basis: arti: cle'));
    expect(waiting).toEqual(expect.arrayContaining(['anchors', 'coverage', 'references', 'used']));
    expect(waiting).not.toContain('cited');
  });

  it('are all but those of reading while two articles cannot be told apart', () => {
    const waiting = postponed((content) => content.edit('content/articles/valley-paper.mdx', 'key: vp', 'key: ml'));
    expect(waiting).toEqual(expect.arrayContaining(['anchors', 'references', 'cited', 'will']));
    expect(waiting).not.toEqual(expect.arrayContaining(['schema']));
    expect(waiting).not.toContain('pairs');
  });
});

describe('content that is hardly there', () => {
  it('is reported folder by folder', () => {
    using content = smallContent();
    content.remove('content');
    const findings = validate(content.root);
    expect(findings.length).toBeGreaterThan(10);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['files']));
  });

  it('is reported at its beginning where a retelling has no text', () => {
    using content = smallContent();
    content.write(letter, `${content.read(letter).split('\n---\n')[0]}\n---\n`);
    expect(validate(content.root)).toContainEqual(
      expect.objectContaining({
        rule: 'statement-order',
        place: { file: letter, line: 20, column: 1 },
        found: '0 headings of the second level',
      }),
    );
  });
});

describe('an entry of a list', () => {
  it('knows the places of its fields, and of lines of its file', () => {
    using content = smallContent();
    const [, work] = readEntries(content.root).entries.works;
    expect(work?.place(['title'])).toMatchObject({ line: content.lineOf('content/works.yaml', 'title: Floods') });
    expect(work?.place({ line: 3, column: 1 })).toMatchObject({ line: 3, column: 1 });
  });
});

describe('events in order', () => {
  it('are reported where two follow each other', () => {
    using content = smallContent();
    content.write('content/events/repair.yaml', content.read(closing));
    content.edit('content/events/repair.yaml', 'after: flood', 'after: closing');
    content.edit(closing, 'after: flood', 'after: repair');
    expect(validate(content.root)).not.toEqual([]);
  });
});

describe('estimates', () => {
  it('are reported where the date lies outside its bounds', () => {
    using content = smallContent();
    content.edit(letter, 'edtf: "2001-03~"', 'edtf: "2003-03~"');
    expect(validate(content.root)).not.toEqual([]);
  });
});

describe('the folder of the content', () => {
  it('is reported where it holds a folder of no collection, which would go unread', () => {
    using content = smallContent();
    content.write('content/event/typo.yaml', content.read(closing));
    expect(validate(content.root)).not.toEqual([]);
  });
});

describe('the whole of topics and notes', () => {
  const found = (change: (content: ContentFolder) => void) => {
    using content = smallContent();
    change(content);
    return validate(content.root).map(({ rule, place, found: what }) => `${place.file} ${rule}: ${what}`);
  };

  it('is reported where one article gets more words over all topics than the other, though no topic does by much', () => {
    expect(found((content) => content.edit('content/topics/safety.yaml', 'still doubt it.', 'still doubt it, it says.'))).toEqual([
      'content/topics totals: 16 words for ml, 18 words for vp over all topics',
    ]);
  });

  it('is reported where one article gets more notes for its length than the other', () => {
    expect(found((content) => content.remove('content/notes/vp-opening-day.yaml'))).toEqual([
      'content/notes totals: notes on 25 % of ml, 0 % of vp',
    ]);
  });

  it('is reported where the order of topics has a gap', () => {
    expect(found((content) => content.edit('content/topics/safety.yaml', 'order: 2', 'order: 3'))).toEqual([
      'content/topics/safety.yaml topic-order: 3',
    ]);
  });
});

describe('the nearest value to a reference', () => {
  it('is of its own kind, even where another kind has a nearer one', () => {
    using content = smallContent();
    content.edit('content/pages/about.mdx', 'word:death-trap', 'word:s1');
    expect(validate(content.root)).toMatchObject([{ rule: 'references', remedy: expect.stringContaining('npm run new -- word s1') }]);
  });
});
