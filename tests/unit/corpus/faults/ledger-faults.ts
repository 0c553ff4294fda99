/** Ledgers that do not fit their articles or miscount. */
import { ga, gaLedger, meo, meoLedger } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const ledgerFaults: readonly Fault[] = [
  fault(
    'an article without a ledger',
    (content) => content.remove(meoLedger),
    finding('pairs', meo, 'key: meo', 'the article "middle-east-observer" without a ledger', `a file ${meoLedger}`),
  ),
  fault(
    'a ledger without an article',
    (content) => content.remove(meo),
    finding('pairs', meoLedger, 'article: meo', 'the ledger "middle-east-observer" without an article', `a file ${meo}`),
  ),
  fault(
    'a ledger with the key of no article',
    edit(gaLedger, 'article: ga', 'article: gan'),
    finding('pairs', gaLedger, 'article: gan', 'the key "gan"', `"ga", the key of ${ga}`),
  ),
  fault(
    'a gap in the numbers of sentences',
    all(
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
  ),
  fault(
    'a gap in the numbers of paragraphs',
    (content) => {
      const sentences = '        sentences:\n          - { number: 1, voice: author, kind: fact, topic: path-to-war }\n';
      content.append(gaLedger, `      - number: 35\n        locator: words from nowhere\n${sentences}`);
      content.append(ga, '\nIt adds a word. [](ga:35.1)\n');
    },
    finding('ledger-numbers', gaLedger, 'number: 35', 'paragraph number 35', '34, the next in order'),
  ),
  fault(
    'two paragraphs that share a locator',
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
  ),
  fault(
    'a locator that stands within another, whatever its capitals',
    edit(gaLedger, 'locator: At the same time', 'locator: with Midterm elections'),
    finding('locators', gaLedger, 'with Midterm elections', 'which paragraph 14 uses too', 'paragraph 13 alone'),
  ),
  fault(
    'two articles with one key',
    edit(meo, 'key: meo', 'key: ga'),
    finding('pairs', meo, 'key: ga', 'which content/articles/global-angle.mdx has too'),
    finding('pairs', meoLedger, 'article: meo', 'the key "meo"'),
  ),
  fault(
    'two sentences with one number, and so with one address',
    edit(
      gaLedger,
      '{ number: 2, voice: author, kind: fact, topic: arab-gulf-states }',
      '{ number: 1, voice: author, kind: fact, topic: arab-gulf-states }',
    ),
    finding(
      'ledger-numbers',
      gaLedger,
      '{ number: 1, voice: author, kind: fact, topic: arab-gulf-states }',
      'sentence number 1',
      '2, the next in order',
    ),
  ),
  fault(
    'two paragraphs with one number, and so with one address',
    edit(gaLedger, 'number: 2\n        locator', 'number: 1\n        locator'),
    finding('ledger-numbers', gaLedger, 'number: 1\n        locator: The tension', 'paragraph number 1', '2, the next in order'),
  ),
];
