/** One fault at a time in a copy of the site's own content, and what `validate` says of it: that, there, and nothing else. */
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../../src/corpus/finding.ts';
import { validate } from '../../../src/corpus/validate.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { copyContent, projectRoot } from '../../support/content-copy.ts';

type Change = (content: ContentFolder) => void;

interface Expected {
  readonly rule: string;
  readonly file: string;
  /** The line, or a text that begins in it. */
  readonly at: number | string;
  /** Parts of the message: what was found, what was expected, the nearest value. */
  readonly says: readonly string[];
}

const edit =
  (file: string, from: string, to: string): Change =>
  (content) =>
    content.edit(file, from, to);

const both =
  (...changes: readonly Change[]): Change =>
  (content) =>
    changes.forEach((change) => change(content));

const finding = (rule: string, file: string, at: number | string, ...says: string[]): Expected => ({ rule, file, at, says });

/** A test: the change, made to the content, gives the findings, in that order. */
function fault(name: string, change: Change, ...expected: readonly Expected[]): void {
  it(name, () => {
    using content = copyContent();
    change(content);
    const found = validate(content.root);
    expect(found.map(({ rule, place }) => `${place.file}:${place.line} ${rule}`)).toEqual(
      expected.map(({ rule, file, at }) => `${file}:${typeof at === 'number' ? at : content.lineOf(file, at)} ${rule}`),
    );
    expected.forEach(({ says }, index) => {
      const message = found[index] === undefined ? '' : formatFinding(found[index]);
      for (const part of says) expect(message).toContain(part);
    });
  });
}

const meo = 'content/articles/middle-east-observer.mdx';
const ga = 'content/articles/global-angle.mdx';
const meoLedger = 'content/ledgers/middle-east-observer.yaml';
const gaLedger = 'content/ledgers/global-angle.yaml';
const works = 'content/works.yaml';
const actor = (id: string) => `content/actors/${id}.mdx`;
const event = (id: string) => `content/events/${id}.yaml`;
const question = (id: string) => `content/questions/${id}.mdx`;

it('finds nothing in the content of the site', () => {
  expect(validate(projectRoot)).toEqual([]);
});

describe('files', () => {
  fault(
    'reports a missing folder',
    (content) => content.remove('content/words'),
    finding('files', 'content/words', 1, 'found no such folder', 'at least one file <id>.yaml', 'Restore the folder'),
  );
  fault(
    'reports an empty folder',
    (content) => content.empty('content/events'),
    finding('files', 'content/events', 1, 'found an empty folder', 'at least one file <id>.yaml'),
  );
  fault(
    'offers the nearest folder to one of no collection, which would go unread',
    (content) => content.write('content/actor/yemen.mdx', content.read(actor('yemen'))),
    finding('files', 'content/actor', 1, '"actor", which belongs to no collection', 'Did you mean "actors"?'),
  );
  fault(
    'reports a missing list',
    (content) => content.remove(works),
    finding('files', works, 1, 'found no such file', 'a list of entries'),
  );
  fault(
    'reports that nothing says what the site is about',
    (content) => content.remove('content/site.yaml'),
    finding('files', 'content/site.yaml', 1, 'found no such file', 'a file with the fields name, purpose'),
  );
  fault(
    'reports an empty list',
    (content) => content.write(works, '[]\n'),
    finding('files', works, 1, 'found no list', 'at least one entry'),
  );
  fault(
    'reports a list without entries',
    (content) => content.write(works, '# none\n'),
    finding('files', works, 1, 'found no list', 'at least one entry'),
  );
  fault(
    'reports a file name in capitals',
    (content) => content.rename(actor('yemen'), actor('Yemen')),
    finding('files', actor('Yemen'), 1, 'a file named "Yemen.mdx"', '<id>.mdx', 'Rename or remove it'),
  );
  fault(
    'reports a file with the wrong ending',
    (content) => content.rename(actor('yemen'), 'content/actors/yemen.md'),
    finding('files', 'content/actors/yemen.md', 1, 'a file named "yemen.md"', '<id>.mdx'),
  );
});

describe('syntax', () => {
  fault(
    'reports malformed YAML',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: rec: ord'),
    finding('syntax', event('jcpoa-2015'), 'basis:', 'well-formed YAML'),
  );
  fault(
    'reports malformed YAML in front matter, counting from the top of the file',
    edit(actor('yemen'), 'kind: place', 'kind: pla: ce'),
    finding('syntax', actor('yemen'), 'kind:', 'well-formed YAML'),
  );
  fault(
    'reports a key that stands twice',
    edit(event('jcpoa-2015'), 'basis: record\n', 'basis: record\nbasis: article\n'),
    finding('syntax', event('jcpoa-2015'), 'basis: article', 'unique', 'Remove one of the two'),
  );
  fault(
    'reports a body that is not MDX',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173) </p>'),
    finding('syntax', actor('yemen'), '</p>', 'well-formed MDX', 'Write { and < as \\{ and \\<'),
  );
  fault(
    'reports a file without front matter',
    edit('content/pages/about.mdx', '---\ntitle:', 'title:'),
    finding('syntax', 'content/pages/about.mdx', 1, 'found no front matter', 'three hyphens'),
  );
  it('reports a YAML value that begins with an asterisk, as italics do, and that YAML takes for an alias', () => {
    using content = copyContent();
    content.edit('content/words/tehran.yaml', 'here: Iran, or Iran’s government', 'here: *Iran*');
    expect(validate(content.root).map(({ rule, place }) => `${rule} ${place.line}`)).toEqual([
      `syntax ${content.lineOf('content/words/tehran.yaml', 'here:')}`,
    ]);
  });
});

describe('schema', () => {
  fault(
    'offers the nearest field to an unknown one',
    edit(event('jcpoa-2015'), 'label:', 'lable:'),
    finding('schema', event('jcpoa-2015'), 'lable:', 'an unknown field "lable"', 'one of the fields title, label', 'Did you mean "label"?'),
  );
  fault(
    'reports an unknown field of an inner object',
    edit(ga, '  confidence: medium', '  confidence: medium\n  sure: quite'),
    finding('schema', ga, '  sure:', 'an unknown field "sure"', 'no such field under "written"'),
  );
  fault(
    'reports a missing field at the top of its file',
    edit(event('midterms-2026'), 'title: The United States is to hold midterm elections\n', ''),
    finding('schema', event('midterms-2026'), 1, 'found nothing for "title"', 'expected text'),
  );
  fault(
    'reports a value of the wrong type',
    edit(question('ga-biggest-risk'), 'order: 4', 'order: four'),
    finding('schema', question('ga-biggest-risk'), 'order:', '"four" for "order"', 'a value of type number'),
  );
  fault(
    'offers the nearest value of a list of values',
    edit(actor('trump'), 'kind: person', 'kind: persona'),
    finding('schema', actor('trump'), 'kind:', '"persona" for "kind"', 'one of "person", "state"', 'Did you mean "person"?'),
  );
  fault(
    'names an unquoted date',
    edit(event('jcpoa-2015'), '"2015-07-14"', '2015-07-14'),
    finding('schema', event('jcpoa-2015'), 'when:', 'an unquoted date (2015-07-14) for "when"', 'in quotes'),
  );
  fault(
    'reports a date that the calendar does not have',
    edit(event('jcpoa-2015'), '"2015-07-14"', '"2025-02-30"'),
    finding('schema', event('jcpoa-2015'), 'when:', '"2025-02-30" for "when"', 'an EDTF date or interval'),
  );
  fault(
    'reports an interval that ends before it begins',
    edit(event('june-war-2025'), '"2025-06-13/2025-06-24"', '"2025-06-24/2025-06-13"'),
    finding('schema', event('june-war-2025'), 'when:', '"2025-06-24/2025-06-13" for "when"', 'an EDTF date or interval'),
  );
  fault(
    'reports a citation in YAML that is no sentence',
    edit(event('jcpoa-2015'), 'cites: [meo:4.3]', 'cites: [meo:4]'),
    finding('schema', event('jcpoa-2015'), 'cites:', '"meo:4" for "cites.0"', 'a sentence of an article'),
  );
  fault(
    'reports a locator of more than six words',
    edit(gaLedger, 'locator: At the same time', 'locator: At the same time as all that'),
    finding('schema', gaLedger, 'At the same time as', '"At the same time as all that"', 'three to six words'),
  );
  fault(
    'reports a work without title and subject at what it holds of its own',
    edit(
      works,
      '    titleBasis: not-shown\n    subject: Zamir takes office as 24th chief of staff\n',
      '    titleBasis: not-shown\n    note: nameless\n',
    ),
    finding('schema', works, 'custom:\n    titleBasis: not-shown\n    note: nameless', 'for "custom"', 'a subject in our words'),
  );
  fault(
    'reports a work with a title that is said not to be shown',
    edit(
      works,
      'issued: "2025~"\n  URL: https://israel-alma.org/the-fordow-enrichment-facility-iran/\n  custom:\n    titleBasis: from-address',
      'custom:\n    titleBasis: not-shown # here',
    ),
    finding('schema', works, 'titleBasis: not-shown # here', '"not-shown" where, and only where, there is no title'),
  );
});

describe('references', () => {
  fault(
    'offers the nearest actor to one that a body links to and that does not exist',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:other-armd-groups)'),
    finding(
      'references',
      actor('yemen'),
      'actor:other-armd-groups',
      '"actor:other-armd-groups"',
      'Did you mean "actor:other-armed-groups"?',
    ),
  );
  fault(
    'offers the nearest event to one that a retelling links to and that does not exist',
    edit(meo, '[attack of 7 October 2023](event:attack-7-october-2023), the', '[attack of 7 October 2023](event:attack-october-2023), the'),
    finding('references', meo, 'event:attack-october-2023', 'Did you mean "event:attack-7-october-2023"?'),
  );
  fault(
    'offers the nearest word to one that a page links to and that does not exist',
    edit('content/pages/about.mdx', '(word:terror-proxies)', '(word:terror-proxis)'),
    finding('references', 'content/pages/about.mdx', 'word:terror-proxis', 'Did you mean "word:terror-proxies"?'),
  );
  fault(
    'reports a link in a text of YAML at its field',
    edit(event('natanz-revealed-2002'), '(actor:natanz)', '(actor:nathanz)'),
    finding('references', event('natanz-revealed-2002'), 'text:', '"actor:nathanz"', 'Did you mean "actor:natanz"?'),
  );
  fault(
    'offers the nearest sentence to one that YAML cites and that does not exist',
    edit(event('jcpoa-2015'), 'cites: [meo:4.3]', 'cites: [meo:4.33]'),
    finding('references', event('jcpoa-2015'), 'cites:', '"meo:4.33"', 'Did you mean "meo:4.3"?'),
  );
  fault(
    'offers the nearest work to one that YAML cites and that does not exist',
    edit(event('hormuz-2026'), 's127b]', 's127b, s127bb]'),
    finding('references', event('hormuz-2026'), 'works:', '"work:s127bb"', 'Did you mean "work:s127b"?'),
  );
  fault(
    'reports a statement that cites a sentence that its article does not have',
    edit(ga, '[](ga:33.1)', '[](ga:33.1)[](ga:33.2)'),
    finding('references', ga, '[](ga:33.2)', '"ga:33.2"', 'a reference to something that exists', 'Did you mean "ga:3'),
  );
  fault(
    'reports a link that claims to be a reference and is none',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:Other-armed-groups)'),
    finding(
      'references',
      actor('yemen'),
      'actor:Other-armed-groups',
      'a reference such as ga:4.1',
      'Did you mean "actor:other-armed-groups"?',
    ),
  );
  fault(
    'offers the nearest voice to one that no actor has',
    edit(gaLedger, 'voice: supporters-of-israel', 'voice: supporters-of-isreal'),
    finding('references', gaLedger, 'supporters-of-isreal', '"supporters-of-isreal"', 'a voice', 'Did you mean "supporters-of-israel"?'),
  );
  fault(
    'offers the nearest event to the one after which another stands',
    edit(event('midterms-2026'), 'after: memorandum-2026', 'after: memorandum-2025'),
    finding('references', event('midterms-2026'), 'after:', '"memorandum-2025"', 'the id of an event', 'Did you mean "memorandum-2026"?'),
  );
  fault(
    'reports a question asked by no article',
    edit(question('ga-biggest-risk'), 'asked: ga\norder: 4', 'asked: gaa\norder: 1'),
    finding('references', question('ga-biggest-risk'), 'asked:', '"gaa"', 'who asks', 'Did you mean "ga"?'),
  );
  fault(
    'reports a contested word of no article',
    edit('content/words/tehran.yaml', 'article: meo', 'article: mea'),
    finding('references', 'content/words/tehran.yaml', 'article:', '"mea"', 'the key of an article', 'Did you mean "meo"?'),
  );
  it('reports a link in its own line, not in the first one of its paragraph', () => {
    using content = copyContent();
    content.write(actor('nobody'), content.read(actor('yemen')));
    content.edit(actor('yemen'), 'The Houthis of Yemen', '[Nobody](actor:nobody)\nlives with [Noone](actor:noone) in Yemen. The Houthis');
    expect(validate(content.root).map(({ place }) => place.line)).toEqual([content.lineOf(actor('yemen'), 'actor:noone')]);
  });
  it('reports a reference to nothing beside the citation of a statement', () => {
    using content = copyContent();
    content.edit(ga, '[](ga:33.1)', '[](ga:33.1)[](work:none)');
    expect(validate(content.root).map(({ rule }) => rule)).toEqual(['references']);
  });
  it('reports a reference to nothing in a heading', () => {
    using content = copyContent();
    content.edit('content/articles/global-angle.mdx', '## The choice before Trump', '## The [choice](word:none) before Trump');
    expect(validate(content.root)).toHaveLength(1);
  });
});

describe('retellings', () => {
  fault(
    'reports text that ends in no citation',
    edit(ga, '[](ga:33.1)', '[](ga:33.1) So it ends.'),
    finding('statements', ga, '[](ga:33.1)', 'text without a citation: "So it ends."', 'such as [](ga:4.1)'),
  );
  fault(
    'reports a statement that cites the other article',
    edit(ga, '[](ga:1.1)', '[](ga:1.1)[](meo:1.1)'),
    finding('statements', ga, '[](meo:1.1)', 'a citation of meo:1.1', 'sentences of the article itself, ga'),
  );
  fault(
    'reports a statement that cites another paragraph of the other article',
    edit(ga, '[](ga:1.1)', '[](ga:1.1)[](meo:2.1)'),
    finding('statements', ga, '[](meo:2.1)', 'a citation of meo:2.1'),
  );
  fault(
    'reports a paragraph that retells two',
    edit(ga, '[](ga:2.3)', '[](ga:2.3)[](ga:1.2)'),
    finding('statements', ga, '[](ga:2.3)', 'a paragraph that cites paragraphs 2 and 1', 'one paragraph of the article'),
  );
  fault(
    'reports a statement that retells nothing for the first time',
    edit(ga, '[](ga:33.1)', '[](ga:33.1) Again: a slow slide. [](ga:33.1)'),
    finding('statements', ga, 'Again: a slow slide.', 'all retold before: ga:33.1', 'Join it to the earlier statement'),
  );
  it('reports a citation without a text', () => {
    using content = copyContent();
    content.append(gaLedger, '          - { number: 2, voice: author, kind: assessment, topic: path-to-war }\n');
    content.edit(ga, 'It lies, the article answers,', '[](ga:33.1) It lies, the article answers,');
    content.edit(ga, 'decision for war. [](ga:33.1)', 'decision for war. [](ga:33.2)');
    expect(validate(content.root).map(({ rule }) => rule)).toEqual(['statements']);
  });
  fault(
    'reports a sentence that no statement retells',
    (content) => content.append(gaLedger, '          - { number: 2, voice: author, kind: fact, topic: path-to-war }\n'),
    finding(
      'coverage',
      gaLedger,
      '{ number: 2, voice: author, kind: fact, topic: path-to-war }',
      'sentence ga:33.2',
      `a statement in ${ga} that ends in [](ga:33.2)`,
    ),
  );
  fault(
    'reports a lost citation twice: its text is loose, and its sentence is not retold',
    edit(ga, '[](ga:2.3)', ''),
    finding('statements', ga, 'Questions follow', 'text without a citation'),
    finding(
      'coverage',
      gaLedger,
      'number: 3, voice: author, kind: assessment, topic: alliance }\n  - paragraphs:\n      - number: 3\n',
      'sentence ga:2.3',
    ),
  );
  fault(
    'reports the lost citation of a whole paragraph three times: the paragraph is missing from the order too',
    edit(ga, '[](ga:29.1)', ''),
    finding('statement-order', ga, '## The article’s conclusion', 'paragraphs 27, 28 under', 'paragraphs 27, 28, 29'),
    finding('statements', ga, 'The question it leaves', 'text without a citation'),
    finding('coverage', gaLedger, '{ number: 1, voice: author, kind: question', 'sentence ga:29.1'),
  );
  fault(
    'reports paragraphs that do not stand in the order of the article',
    (content) => {
      const blocks = content.read(ga).split('\n\n');
      const at = blocks.findIndex((block) => block.includes('[](ga:24.1)'));
      content.write(ga, blocks.toSpliced(at, 2, ...blocks.slice(at, at + 2).toReversed()).join('\n\n'));
    },
    finding('statement-order', ga, '## Effects beyond the two allies', 'paragraphs 25, 24, 26', 'paragraphs 24, 25, 26, as in the ledger'),
  );
  fault(
    'reports statements that do not stand in the order of their paragraph',
    both(edit(ga, '[](ga:33.1)', '[](ga:33.2) A slow one. [](ga:33.1)'), (content) =>
      content.append(gaLedger, '          - { number: 2, voice: author, kind: fact, topic: path-to-war }\n'),
    ),
    finding('statement-order', ga, 'A slow one.', 'sentences in the order 33.2, 33.1', 'the order of the article'),
  );
  fault(
    'reports a section without its heading, at the last that there is',
    edit(ga, '## The choice before Trump\n\n', ''),
    finding('statement-order', ga, '## The article’s own questions', '10 headings of the second level', '11, one for each section'),
  );
});

describe('ledgers', () => {
  fault(
    'reports an article without a ledger',
    (content) => content.remove(meoLedger),
    finding('pairs', meo, 'key: meo', 'the article "middle-east-observer" without a ledger', `a file ${meoLedger}`),
  );
  fault(
    'reports a ledger without an article',
    (content) => content.remove(meo),
    finding('pairs', meoLedger, 'article: meo', 'the ledger "middle-east-observer" without an article', `a file ${meo}`),
  );
  fault(
    'reports a ledger with the key of no article',
    edit(gaLedger, 'article: ga', 'article: gan'),
    finding('pairs', gaLedger, 'article: gan', 'the key "gan"', `"ga", the key of ${ga}`),
  );
  fault(
    'reports a gap in the numbers of sentences',
    both(
      (content) => content.append(gaLedger, '          - { number: 3, voice: author, kind: fact, topic: path-to-war }\n'),
      edit(ga, '[](ga:33.1)', '[](ga:33.1)[](ga:33.3)'),
    ),
    finding(
      'ledger-numbers',
      gaLedger,
      '{ number: 3, voice: author, kind: fact, topic: path-to-war }',
      'sentence number 3',
      '2, the next in order',
    ),
  );
  fault(
    'reports a gap in the numbers of paragraphs',
    (content) => {
      const sentences = '        sentences:\n          - { number: 1, voice: author, kind: fact, topic: path-to-war }\n';
      content.append(gaLedger, `      - number: 35\n        locator: words from nowhere\n${sentences}`);
      content.append(ga, '\nIt adds a word. [](ga:35.1)\n');
    },
    finding('ledger-numbers', gaLedger, 'number: 35', 'paragraph number 35', '34, the next in order'),
  );
  fault(
    'reports both of two paragraphs that share a locator',
    edit(gaLedger, 'locator: At the same time', 'locator: With midterm elections approaching'),
    finding(
      'locators',
      gaLedger,
      'With midterm elections approaching\n        sentences:\n          - { number: 1, voice: pro-israel',
      'which paragraph 14 uses too',
      'paragraph 13 alone',
    ),
    finding(
      'locators',
      gaLedger,
      'With midterm elections approaching\n        sentences:\n          - { number: 1, voice: author',
      'which paragraph 13 uses too',
      'paragraph 14 alone',
    ),
  );
  fault(
    'reports a locator that stands within another, whatever its capitals',
    edit(gaLedger, 'locator: At the same time', 'locator: with Midterm elections'),
    finding('locators', gaLedger, 'with Midterm elections', 'which paragraph 14 uses too', 'paragraph 13 alone'),
  );
});

describe('events', () => {
  fault(
    'reports a date with a basis that knows the order only',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: order-only'),
    finding(
      'event-date',
      event('jcpoa-2015'),
      'when:',
      'the date 2015-07-14 with basis "order-only"',
      'a basis for the date',
      'remove the date',
    ),
  );
  fault(
    'reports a date from the record without a work',
    edit(event('jcpoa-2015'), 'works: [s20, s26]', 'works: []'),
    finding('event-date', event('jcpoa-2015'), 'basis:', 'basis "record" without a work', 'under "works"'),
  );
  fault(
    'reports a date from an article without a sentence',
    edit(event('attack-7-october-2023'), 'cites: [meo:1.2, meo:3.2, meo:8.1, meo:12.2]', 'cites: []'),
    finding('event-date', event('attack-7-october-2023'), 'basis:', 'basis "article" without a cited sentence', 'under "cites"'),
  );
  fault(
    'reports an estimate without bounds',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: estimate'),
    finding('event-date', event('jcpoa-2015'), 'basis:', 'basis "estimate" without bounds', 'under "bounds"'),
  );
  fault(
    'reports an estimate that lies outside its bounds',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: estimate\nbounds: "2015-06-01/2015-07-13"'),
    finding('bounds', event('jcpoa-2015'), 'when:', 'the date 2015-07-14', 'within its bounds, 2015-06-01/2015-07-13'),
  );
  fault(
    'reports an article whose estimated date lies outside its bounds',
    edit(meo, 'bounds: "2025-04-07/2025-06-12"', 'bounds: "2025-05-07/2025-06-12"'),
    finding('bounds', meo, 'edtf:', 'the date 2025-04-27~/2025-04-28~', 'within its bounds, 2025-05-07/2025-06-12'),
  );
  fault(
    'reports events that follow each other and no date, each of them',
    both(
      edit(event('midterms-2026'), 'after: memorandum-2026', 'after: arms-to-groups'),
      edit(event('arms-to-groups'), 'after: abraham-accords-2020', 'after: midterms-2026'),
    ),
    finding('references', event('arms-to-groups'), 'after:', '"midterms-2026"', 'follows, in the end, one with a date'),
    finding('references', event('midterms-2026'), 'after:', '"arms-to-groups"', 'follows, in the end, one with a date'),
  );
  fault(
    'reports an order that follows nothing',
    edit(event('midterms-2026'), 'after: memorandum-2026\n', ''),
    finding('event-date', event('midterms-2026'), 'basis:', 'basis "order-only" without a place', 'under "after"'),
  );
  fault(
    'reports a basis without a date',
    edit(event('jcpoa-2015'), 'when: "2015-07-14"\n', ''),
    finding('event-date', event('jcpoa-2015'), 'basis:', 'basis "record" without a date', 'under "when"'),
  );
  fault(
    'reports an order beside a date',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: record\nafter: natanz-revealed-2002'),
    finding('event-date', event('jcpoa-2015'), 'after:', '"after" beside a date', 'Remove it'),
  );
  fault(
    'reports an event that cites nothing',
    edit(event('midterms-2026'), 'cites: [ga:14.1]', 'cites: []'),
    finding('cited', event('midterms-2026'), 'cites:', 'an event that cites nothing', 'a work under "works"'),
  );
});

describe('citations', () => {
  fault(
    'reports a paragraph of an answer that cites nothing',
    edit(question('same-moment'), '2025](event:june-war-2025). [](work:s70)', '2025](event:june-war-2025).'),
    finding(
      'cited',
      question('same-moment'),
      'No: by our estimate',
      'a paragraph without a citation: "No: by our estimate',
      'such as [](ga:4.1)',
    ),
  );
  fault(
    'reports a paragraph of an actor that cites nothing',
    edit(actor('yemen'), '[](meo:4.2)[](meo:12.1)', ''),
    finding('cited', actor('yemen'), 'Yemen stands twice', 'a paragraph without a citation: "Yemen stands twice'),
  );
  fault(
    'reports a paragraph of the first page that cites nothing',
    edit('content/pages/index.mdx', '[](meo:1.1) [](ga:27.1)', ''),
    finding('cited', 'content/pages/index.mdx', 'Two articles tell of one rift', 'a paragraph without a citation'),
  );
  fault(
    'reports a ground for the date of an article that cites nothing',
    edit(meo, '7 April 2025. [](meo:2.2)[](work:s60)', '7 April 2025.'),
    finding('cited', meo, '- >-\n      It has Trump', 'a paragraph without a citation'),
  );
  fault(
    'reports an answer without a text',
    (content) => content.write(question('ga-biggest-risk'), '---\nquestion: What now?\nasked: ga\norder: 4\n---\n'),
    finding('cited', question('ga-biggest-risk'), 6, 'found no text', 'at least one paragraph'),
  );
});

describe('things', () => {
  fault(
    'reports an actor that nothing mentions',
    (content) => content.write(actor('nobody'), content.read(actor('yemen'))),
    finding('used', actor('nobody'), 'name:', 'an actor that nothing mentions: "nobody"', 'at least one reference actor:nobody'),
  );
  it('reports an actor that nothing mentions but itself', () => {
    using content = copyContent();
    content.write(actor('nobody'), content.read(actor('yemen')));
    content.edit(actor('nobody'), 'The Houthis of Yemen', 'The Houthis of [Yemen](actor:nobody)');
    expect(validate(content.root).map(({ rule }) => rule)).toEqual(['used']);
  });
  fault(
    'reports a work that nothing cites',
    (content) => content.append(works, '- { id: s999, type: report, title: Title, publisher: Publisher, custom: { titleBasis: shown } }\n'),
    finding('used', works, '{ id: s999', 'a work that nothing cites: "s999"', 'at least one reference work:s999'),
  );
  fault(
    'reports an id that two works share',
    edit(works, '- id: s20\n', '- id: s17\n'),
    finding('unique-ids', works, 'id: s17\n  type: webpage', 'the id "s17" a second time', 'the first is in line 2'),
  );
  fault(
    'reports an actor without its names in an article',
    edit(actor('yemen'), '  ga: []\n', ''),
    finding('per-article', actor('yemen'), 'names:', 'nothing for "ga"', 'names for every article', 'Write []'),
  );
  fault(
    'reports an actor without its role in an article',
    edit(actor('yemen'), 'roles:\n  meo: null\n', 'roles:\n'),
    finding('per-article', actor('yemen'), 'roles:', 'nothing for "meo"', 'roles for every article', 'Write null'),
  );
  fault(
    'offers the nearest key to one of no article',
    edit(actor('yemen'), '  ga: []\n', '  ga: []\n  gaa: []\n'),
    finding('per-article', actor('yemen'), 'gaa:', 'the key "gaa"', 'the key of an article', 'Did you mean "ga"?'),
  );
  fault(
    'reports a gap in the order of questions',
    edit(question('ga-biggest-risk'), 'order: 4', 'order: 5'),
    finding('question-order', question('ga-biggest-risk'), 'order:', '5 among the questions asked by "ga"', '4, the next in order'),
  );
});

describe('markup', () => {
  const body = '[](work:s173)';
  const inYemen = (to: string): Change => edit(actor('yemen'), body, `${body} ${to}`);
  fault(
    'reports HTML',
    inYemen('<b>bold</b>'),
    finding('markup', actor('yemen'), '<b>', 'markup of the kind "mdxJsxTextElement"', 'typed links'),
  );
  fault(
    'reports an expression',
    inYemen('{1 + 1}'),
    finding('markup', actor('yemen'), '{1 + 1}', 'markup of the kind "mdxTextExpression"'),
  );
  fault('reports code', inYemen('`code`'), finding('markup', actor('yemen'), '`code`', 'markup of the kind "inlineCode"'));
  fault('reports bold', inYemen('**bold**'), finding('markup', actor('yemen'), '**bold**', 'markup of the kind "strong"'));
  fault('reports an image', inYemen('![image](work:s173)'), finding('markup', actor('yemen'), '![image]', 'markup of the kind "image"'));
  fault(
    'reports a link to the web',
    inYemen('[here](https://example.org/)'),
    finding('markup', actor('yemen'), '[here]', 'a link to "https://example.org/"', 'List the page in content/works.yaml and cite it'),
  );
  fault(
    'reports a list, and not what is in it',
    edit(actor('yemen'), 'Yemen stands twice', '- Yemen stands twice'),
    finding('markup', actor('yemen'), '- Yemen stands', 'markup of the kind "list"'),
  );
  fault(
    'reports a heading where none belongs',
    edit(actor('yemen'), 'The Houthis', '## Who\n\nThe Houthis'),
    finding('markup', actor('yemen'), '## Who', 'markup of the kind "heading"'),
  );
  fault(
    'reports a heading of a level that no page has',
    edit('content/pages/about.mdx', '## [Limits](#limits)', '#### Limits'),
    finding('markup', 'content/pages/about.mdx', '#### Limits', 'a heading of level 4', 'headings ##'),
  );
  fault(
    'reports a heading of a page without an address',
    edit('content/pages/about.mdx', '## [Limits](#limits)', '## Limits'),
    finding('markup', 'content/pages/about.mdx', '## Limits', 'a heading without an address', '## [Words](#words)'),
  );
  it('reports a link to the web in a text of YAML', () => {
    using content = copyContent();
    content.edit(event('natanz-revealed-2002'), '(actor:natanz)', '(https://example.org/)');
    expect(validate(content.root).map(({ rule }) => rule)).toEqual(['markup']);
  });
});

describe('topics and notes', () => {
  const topic = (id: string) => `content/topics/${id}.yaml`;
  fault(
    'reports a contradiction between articles that speak of different moments',
    edit(topic('israel-aims'), 'moment: standing', 'moment: different'),
    finding(
      'topic-moment',
      topic('israel-aims'),
      'relation:',
      '"contradict" with the moment "different"',
      'Did you mean "different-moment"?',
    ),
  );
  fault(
    'reports different moments where the moment is not said to be different',
    edit(topic('danger'), 'moment: different\n', 'moment: unknown\n'),
    finding('topic-moment', topic('danger'), 'relation:', '"different-moment" with the moment "unknown"', 'the moment "different"'),
  );
  fault(
    'reports a silence that the relation does not name',
    edit(topic('europe'), 'relation: one-silent', 'relation: agree'),
    finding('topic-sides', topic('europe'), 'relation:', '"agree" with a silent side', 'where, and only where, one side is silent'),
  );
  fault(
    'reports a silence that the sides do not keep',
    edit(topic('danger'), 'relation: different-moment', 'relation: one-silent'),
    finding('topic-sides', topic('danger'), 'relation:', '"one-silent" with no silent side', 'one side with "silent"'),
  );
  fault(
    'reports the silence of an article that has a sentence on the topic',
    edit(gaLedger, 'kind: forecast, topic: arab-gulf-states', 'kind: forecast, topic: europe'),
    finding(
      'topic-sides',
      topic('europe'),
      '  ga:',
      'silence of "ga", of which the ledger assigns 1 sentences',
      `other topics in ${gaLedger}`,
    ),
  );
  fault(
    'reports sides of unequal length',
    edit(
      topic('acting-alone'),
      'It might, in this account. The chief',
      `${'The article says that it might. '.repeat(4)}It might, in this account. The chief`,
    ),
    finding('topic-sides', topic('acting-alone'), 'says:', 'a difference of at most 15 % or 8 words', 'Lengthen the shorter'),
  );
  fault(
    'offers the nearest topic to one that a sentence is assigned to and that does not exist',
    edit(gaLedger, 'kind: forecast, topic: arab-gulf-states', 'kind: forecast, topic: gulf-states'),
    finding('references', gaLedger, 'topic: gulf-states', '"gulf-states"', 'the id of a topic', 'Did you mean "arab-gulf-states"?'),
  );
  fault(
    'reports a topic without a side for an article, or silence',
    (content) => {
      const [before = '', after = ''] = content.read(topic('europe')).split(/^ {2}ga:$/m);
      content.write(topic('europe'), before + after.replace(/^ {4}.*\n?/gm, '').trimStart());
    },
    finding('per-article', topic('europe'), 'says:', 'nothing for "ga"', 'Write "silent"'),
  );
  fault(
    'reports a note in a file named after the other article',
    (content) => content.rename('content/notes/ga-base.yaml', 'content/notes/meo-base.yaml'),
    finding('note-article', 'content/notes/meo-base.yaml', 'on:', 'a note on ga in a file named "meo-base"', 'begins with "ga-"'),
  );
  fault(
    'reports a note on sentences of both articles',
    edit('content/notes/ga-base.yaml', 'on: [ga:10.2]', 'on: [ga:10.2, meo:1.1]'),
    finding('note-article', 'content/notes/ga-base.yaml', 'on:', 'sentences of ga and meo', 'sentences of one article'),
  );
  fault(
    'reports a sentence that belongs to no topic',
    edit(gaLedger, '{ number: 2, voice: author, kind: fact, topic: arab-gulf-states }', '{ number: 2, voice: author, kind: fact }'),
    finding(
      'sentence-topic',
      gaLedger,
      '{ number: 2, voice: author, kind: fact }',
      'a sentence without a topic',
      'one of the two compared',
    ),
  );
  fault(
    'reports a sentence that belongs to two topics',
    edit(gaLedger, 'kind: fact, topic: arab-gulf-states', 'kind: fact, topic: arab-gulf-states, topic: europe'),
    finding('syntax', gaLedger, 'topic: arab-gulf-states, topic: europe', 'Map keys must be unique', 'Remove one of the two'),
  );
  fault(
    'reports a side without a text that does not say that it is silent',
    edit(topic('europe'), '    silent: >-', '    text: >-'),
    finding('topic-sides', topic('europe'), 'relation:', '"one-silent" with no silent side', 'one side with "silent"'),
  );
  fault(
    'reports a note without a work',
    edit('content/notes/ga-base.yaml', 'works: [s168, s169]', 'works: []'),
    finding('schema', 'content/notes/ga-base.yaml', 'works:', '[] for "works"', 'at least one work'),
  );
  fault(
    'offers the nearest standing to one that does not exist',
    edit('content/notes/ga-base.yaml', 'standing: contested', 'standing: contentious'),
    finding('schema', 'content/notes/ga-base.yaml', 'standing:', '"contentious"', 'one of', 'Did you mean "contested"?'),
  );
  fault(
    'reports a listed word in the site’s own voice, and what to write instead',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', 'public in August 2002. The regime said little.'),
    finding('listed-words', event('natanz-revealed-2002'), 'text:', '"regime"', 'Iran’s government'),
  );
});

describe('several faults', () => {
  fault(
    'reports faults of two files together, in the order of the files, whatever their rules',
    both(
      edit(question('same-moment'), '2025](event:june-war-2025). [](work:s70)', '2025](event:june-war-2025).'),
      edit(actor('yemen'), '  ga: []\n', ''),
    ),
    finding('per-article', actor('yemen'), 'names:'),
    finding('cited', question('same-moment'), 'No: by our estimate'),
  );
  fault(
    'reports faults of one file in the order of their lines, whatever their rules',
    both(
      edit(event('midterms-2026'), 'after: memorandum-2026', 'after: memorandum-2025'),
      edit(event('midterms-2026'), 'cites: [ga:14.1]', 'cites: []'),
    ),
    finding('references', event('midterms-2026'), 'after:'),
    finding('cited', event('midterms-2026'), 'cites:'),
  );
  fault(
    'reports an article that cannot be read, and not that its ledger has none',
    edit(ga, '  confidence: medium', '  confidence: med: ium'),
    finding('syntax', ga, '  confidence:', 'well-formed YAML'),
  );
  fault(
    'reports what a single entry shows even where another file cannot be read, and nothing that only seems so without that file',
    both(edit(actor('yemen'), 'kind: place', 'kind: pla: ce'), edit(event('midterms-2026'), 'cites: [ga:14.1]', 'cites: []')),
    finding('syntax', actor('yemen'), 'kind:'),
    finding('cited', event('midterms-2026'), 'cites:'),
  );
});
