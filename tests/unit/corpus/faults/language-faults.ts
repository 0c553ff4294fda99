/** The language rules and the exceptions to them. */
import { actor, event, exceptions, ga } from '../../../support/content-files.ts';
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

const exception = (rule: string, file: string) =>
  `- id: another\n  rule: ${rule}\n  file: ${file}\n  text: Nothing of the kind\n  why: It is needed.\n`;

export const languageFaults: readonly Fault[] = [
  fault(
    'a listed word in the site’s own voice',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', 'public in August 2002. The regime said little.'),
    finding('listed-words', event('natanz-revealed-2002'), 'text:', '"regime"', 'Iran’s government'),
  ),
  fault(
    'a verb that judges',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', 'public in August 2002. Officials admitted it.'),
    finding('judging-verbs', event('natanz-revealed-2002'), 'text:', '"admitted"', 'Write "says"'),
  ),
  fault(
    'a forecast in the site’s own voice',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', 'public in August 2002. More will follow.'),
    finding('will', event('natanz-revealed-2002'), 'text:', '"will"', 'Say who expects it'),
  ),
  fault(
    'a stretch of an article that is too long for a mention',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', 'public in August 2002, *as the world looked on*.'),
    finding('mention-length', event('natanz-revealed-2002'), 'text:', '5 words in italics', 'at most 4 of the article’s words'),
  ),
  fault(
    'a sentence that is too long',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', `public in August 2002. It was so${' and so'.repeat(20)}.`),
    finding('sentence-length', event('natanz-revealed-2002'), 'text:', 'a sentence of 43 words', 'at most 40 words'),
  ),
  fault(
    'a paragraph that a reader of sixteen does not follow',
    edit(
      event('natanz-revealed-2002'),
      'public in August 2002.',
      `public in August 2002. ${'Multilateral verification organisations institutionalised extraordinarily complicated international responsibilities. '.repeat(5)}`,
    ),
    finding('reading-age', event('natanz-revealed-2002'), 'text:', 'a paragraph for readers of', 'one that a reader of 16 follows'),
  ),
  fault(
    'quotation marks around a word',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', 'public in August 2002, as a “surprise”.'),
    finding('scare-quotes', event('natanz-revealed-2002'), 'text:', '“surprise”', 'write *italics*'),
  ),
  fault(
    'a hyphen from one day to the next',
    edit(event('natanz-revealed-2002'), 'public in August 2002.', 'public on 14-15 August 2002.'),
    finding('typography', event('natanz-revealed-2002'), 'text:', '"-"', 'an en dash'),
  ),
  fault(
    'a listed word in a title',
    edit(event('jcpoa-2015'), 'title: Iran and six powers', 'title: Tehran and six powers'),
    finding('listed-words', event('jcpoa-2015'), 'title:', '"Tehran"', 'Iran’s government'),
  ),
  fault(
    'a label that is a listed word and no more',
    edit(event('jcpoa-2015'), 'label: Nuclear deal', 'label: Tehran'),
    finding('listed-words', event('jcpoa-2015'), 'label:', 'found "Tehran"; expected'),
  ),
  fault(
    'a listed word in a retelling, in its line',
    edit(ga, 'Unlike before, it reasons, Iran', 'Unlike before, it reasons, the regime'),
    finding('listed-words', ga, 'the regime', '"regime"'),
  ),
  fault(
    'an exception that nothing needs',
    (content) => content.append(exceptions, exception('will', actor('iran'))),
    finding('will', exceptions, 'text: Nothing of the kind', 'an exception that nothing needs', 'Remove the exception'),
  ),
  fault(
    'an exception for a file that does not exist',
    (content) => content.append(exceptions, exception('will', actor('irann'))),
    finding('exception-files', exceptions, `file: ${actor('irann')}`, 'Did you mean "content/actors/iran.mdx"?'),
  ),
  fault(
    'an exception to a rule that does not exist',
    (content) => content.append(exceptions, exception('wills', actor('iran'))),
    finding('schema', exceptions, 'rule: wills', '"wills" for "rule"', 'Did you mean "will"?'),
  ),
  fault(
    'two exceptions with one id',
    (content) => content.append(exceptions, content.read(exceptions)),
    finding('unique-ids', exceptions, 6, 'a second time', 'the first is in line 1'),
  ),
];
