/** Fields that are not what the schemas ask for. */
import { actor, event, ga, gaLedger, meo, question, topic, word } from '../../../support/content-files.ts';
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const schemaFaults: readonly Fault[] = [
  fault(
    'an unknown field',
    edit(event('jcpoa-2015'), 'label:', 'lable:'),
    finding('schema', event('jcpoa-2015'), 'lable:', 'an unknown field "lable"', 'one of the fields title, label', 'Did you mean "label"?'),
  ),
  fault(
    'an unknown field of an inner object',
    edit(ga, '  confidence: medium', '  confidence: medium\n  sure: quite'),
    finding('schema', ga, '  sure:', 'an unknown field "sure"', 'no such field under "written"'),
  ),
  fault(
    'a missing field at the top of its file',
    edit(event('midterms-2026'), 'title: The United States is to hold midterm elections\n', ''),
    finding('schema', event('midterms-2026'), 1, 'found nothing for "title"', 'expected text'),
  ),
  fault(
    'text where a number belongs',
    edit(question('ga-biggest-risk'), 'order: 4', 'order: four'),
    finding('schema', question('ga-biggest-risk'), 'order:', '"four" for "order"', 'expected a number'),
  ),
  fault(
    'a value that is not on its list',
    edit(actor('trump'), 'kind: person', 'kind: persona'),
    finding('schema', actor('trump'), 'kind:', '"persona" for "kind"', 'one of "person", "state"', 'Did you mean "person"?'),
  ),
  fault(
    'a date without quotes',
    edit(event('jcpoa-2015'), '"2015-07-14"', '2015-07-14'),
    finding('schema', event('jcpoa-2015'), 'when:', 'an unquoted date (2015-07-14) for "when"', 'in quotes'),
  ),
  fault(
    'a date that the calendar does not have',
    edit(event('jcpoa-2015'), '"2015-07-14"', '"2025-02-30"'),
    finding('schema', event('jcpoa-2015'), 'when:', '"2025-02-30" for "when"', 'an EDTF date or interval'),
  ),
  fault(
    'an interval that ends before it begins',
    edit(event('june-war-2025'), '"2025-06-13/2025-06-24"', '"2025-06-24/2025-06-13"'),
    finding('schema', event('june-war-2025'), 'when:', '"2025-06-24/2025-06-13" for "when"', 'an EDTF date or interval'),
  ),
  fault(
    'a citation in YAML that is no sentence',
    edit(event('jcpoa-2015'), 'cites: [meo:4.3]', 'cites: [meo:4]'),
    finding('schema', event('jcpoa-2015'), 'cites:', '"meo:4" for "cites.0"', 'a sentence of an article'),
  ),
  fault(
    'a locator of more than six words',
    edit(gaLedger, 'locator: At the same time', 'locator: At the same time as all that'),
    finding('schema', gaLedger, 'At the same time as', '"At the same time as all that"', 'three to six words'),
  ),
  fault(
    'a number where text belongs',
    edit(actor('yemen'), 'name: Yemen', 'name: 1990'),
    finding('schema', actor('yemen'), 'name:', '1990 for "name"', 'in quotes where it looks like a date or number'),
  ),
  fault(
    'text of blanks',
    edit(actor('yemen'), 'name: Yemen', 'name: "  "'),
    finding('schema', actor('yemen'), 'name:', 'for "name"', 'text that is not empty'),
  ),
  fault(
    'a list where fields belong',
    (content) => content.write(event('jcpoa-2015'), '- title: A deal\n'),
    finding('schema', event('jcpoa-2015'), 1, 'expected the fields title, label'),
  ),
  fault(
    'a month that no year has',
    edit(event('jcpoa-2015'), '"2015-07-14"', '"2015-13"'),
    finding('schema', event('jcpoa-2015'), 'when:', '"2015-13" for "when"', 'an EDTF date or interval'),
  ),
  fault(
    'the 29 February of a year that has none',
    edit(event('jcpoa-2015'), '"2015-07-14"', '"2015-02-29"'),
    finding('schema', event('jcpoa-2015'), 'when:', '"2015-02-29" for "when"'),
  ),
  fault(
    'an interval without a date',
    edit(event('jcpoa-2015'), '"2015-07-14"', '"/"'),
    finding('schema', event('jcpoa-2015'), 'when:', '"/" for "when"'),
  ),
  fault(
    'a date in words',
    edit(event('jcpoa-2015'), '"2015-07-14"', '14 July 2015'),
    finding('schema', event('jcpoa-2015'), 'when:', '"14 July 2015" for "when"'),
  ),
  fault(
    'a date with a time of day',
    edit(event('jcpoa-2015'), '"2015-07-14"', '"2015-07-14T10:00:00Z"'),
    finding('schema', event('jcpoa-2015'), 'when:', '"2015-07-14T10:00:00Z" for "when"'),
  ),
  fault(
    'bounds in the wrong order',
    edit(meo, 'bounds: "2025-04-07/2025-06-12"', 'bounds: "2025-06-12/2025-04-07"'),
    finding('schema', meo, 'bounds:', 'for "written.bounds"', 'the earlier date first'),
  ),
  fault(
    'a title that is too long for its line',
    edit(event('jcpoa-2015'), 'title: Iran', `title: ${'Iran '.repeat(20)}`),
    finding('schema', event('jcpoa-2015'), 1, 'for "title"', 'at most 90 characters'),
  ),
  fault(
    'a description that is too long for a search engine',
    edit(meo, 'description: ', `description: ${'An article. '.repeat(12)}`),
    finding('schema', meo, 'description:', 'for "description"', 'at most 160 characters'),
  ),
  fault(
    'a name of more than four of an article’s words',
    edit(actor('trump'), 'meo: [President Donald Trump]', 'meo: [President Donald Trump of the USA]'),
    finding('schema', actor('trump'), 'meo: [President', 'for "names.meo.0"', 'at most four of the article’s words'),
  ),
  fault(
    'a contested word of more than four words',
    edit(word('tehran'), 'term: Tehran', 'term: Tehran and all its many friends'),
    finding('schema', word('tehran'), 'term:', 'for "term"', 'at most four words'),
  ),
  fault(
    'a count of nothing',
    edit(word('tehran'), 'count: 3', 'count: 0'),
    finding('schema', word('tehran'), 'count:', '0 for "count"', 'how often the article uses the term'),
  ),
  fault(
    'a place in an order that is no whole number',
    edit(topic('danger'), 'order: 1', 'order: 1.5'),
    finding('schema', topic('danger'), 'order:', '1.5 for "order"'),
  ),
  fault(
    'the address of an article that is none',
    edit(ga, 'url: https://theglobalangle.com/', 'url: theglobalangle.com/'),
    finding('schema', ga, 'url:', 'for "url"', 'begins with https:// or http://'),
  ),
  fault(
    'a language that is no language tag',
    edit(ga, 'language: en-GB', 'language: English'),
    finding('schema', ga, 'language:', '"English" for "language"', 'a language tag such as "en-GB"'),
  ),
  fault(
    'the key of an article that is a kind of thing',
    edit(ga, 'key: ga', 'key: word'),
    finding('schema', ga, 'key:', '"word" for "key"', 'a key that is no kind of thing'),
  ),
  fault(
    'a paragraph of a ledger without sentences',
    edit(
      gaLedger,
      '        sentences:\n          - { number: 1, voice: author, kind: question, topic: ending }\n',
      '        sentences: []\n',
    ),
    finding('schema', gaLedger, 'sentences: []', '[] for', 'at least one entry'),
  ),
  fault(
    'a kind of sentence that does not exist',
    edit(gaLedger, 'kind: question, topic: ending', 'kind: questions, topic: ending'),
    finding('schema', gaLedger, 'questions, topic', '"questions"', 'Did you mean "question"?'),
  ),
  fault(
    'a citation where a list of them belongs',
    edit(event('jcpoa-2015'), 'cites: [meo:4.3]', 'cites: meo:4.3'),
    finding('schema', event('jcpoa-2015'), 'cites:', '"meo:4.3" for "cites"', 'expected a list, such as [meo:4.3].'),
  ),
  fault(
    'the name of an article’s file before the number of a sentence',
    edit(event('jcpoa-2015'), 'cites: [meo:4.3]', 'cites: [global-angle:5.1]'),
    finding('schema', event('jcpoa-2015'), 'cites:', '"global-angle:5.1"', 'Before the colon stands the key of the article'),
  ),
  fault(
    'the kind of a work before its id, where works alone can stand',
    edit(event('jcpoa-2015'), 'works: [s20, s26]', 'works: [work:s20, s26]'),
    finding('schema', event('jcpoa-2015'), 'works:', '"work:s20" for "works.0"', 'Write "s20", without the kind.'),
  ),
  fault(
    'the fields of an inner object that are missing',
    (content) => content.write(ga, content.read(ga).replace(/^written:\n(?: .*\n)+/m, '')),
    finding('schema', ga, 2, 'nothing for "written"', 'the fields edtf, bounds, confidence, restsOn'),
  ),
];
