/** Markup that content does not hold. */
import { about, actor, event, ga } from '../../../support/content-files.ts';
import { edit, fault, finding, type Change, type Fault } from '../../../support/fault.ts';

const body = '[](work:s173)';
const inYemen = (to: string): Change => edit(actor('yemen'), body, `${to} ${body}`);

export const markupFaults: readonly Fault[] = [
  fault('HTML', inYemen('<b>bold</b>'), finding('markup', actor('yemen'), '<b>', 'markup of the kind "mdxJsxTextElement"', 'typed links')),
  fault('an expression', inYemen('{1 + 1}'), finding('markup', actor('yemen'), '{1 + 1}', 'markup of the kind "mdxTextExpression"')),
  fault('code', inYemen('`code`'), finding('markup', actor('yemen'), '`code`', 'markup of the kind "inlineCode"')),
  fault('bold', inYemen('**bold**'), finding('markup', actor('yemen'), '**bold**', 'markup of the kind "strong"')),
  fault('an image', inYemen('![image](work:s173)'), finding('markup', actor('yemen'), '![image]', 'markup of the kind "image"')),
  fault(
    'a link to the web',
    inYemen('[here](https://example.org/)'),
    finding('markup', actor('yemen'), '[here]', 'a link to "https://example.org/"', 'List the page in content/works.yaml and cite it'),
  ),
  fault(
    'a list, and not what is in it',
    edit(actor('yemen'), 'Yemen stands twice', '- Yemen stands twice'),
    finding('markup', actor('yemen'), '- Yemen stands', 'markup of the kind "list"'),
  ),
  fault(
    'a heading where none belongs',
    edit(actor('yemen'), 'The Houthis', '## Who\n\nThe Houthis'),
    finding('markup', actor('yemen'), '## Who', 'markup of the kind "heading"'),
  ),
  fault(
    'a heading of a level that no page has',
    edit(about, '## [Limits](#limits)', '#### Limits'),
    finding('markup', about, '#### Limits', 'a heading of level 4', '## [Words](#words)'),
  ),
  fault(
    'a link to the web in a text of YAML',
    edit(event('natanz-revealed-2002'), '(actor:natanz)', '(https://example.org/)'),
    finding('markup', event('natanz-revealed-2002'), 'text:', 'a link to "https://example.org/"'),
  ),
  fault(
    'a link to a page of the site by its file',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(glossary.html)'),
    finding('markup', actor('yemen'), 'glossary.html', 'a link to "glossary.html"'),
  ),
  fault(
    'a link with a title of its own',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:other-armed-groups "Groups")'),
    finding('markup', actor('yemen'), '"Groups"', 'a link with a title of its own, "Groups"'),
  ),
  fault(
    'a link in a heading, whatever it leads to',
    edit(ga, '## The choice before Trump', '## The choice before [Trump](actor:trump)'),
    finding('markup', ga, '## The choice', 'a link in a heading'),
  ),
  fault(
    'a heading of a page without an address',
    edit(about, '## [Limits](#limits)', '## Limits'),
    finding('markup', about, '## Limits', 'a heading without an address'),
  ),
  fault('a heading without a text', edit(ga, '## The choice before Trump', '##'), finding('markup', ga, 49, 'a heading without a text')),
  fault(
    'a line break within a paragraph',
    edit(actor('yemen'), 'The Houthis of', 'The Houthis\\\nof'),
    finding('markup', actor('yemen'), 'The Houthis', 'markup of the kind "break"'),
  ),
  fault(
    'a quotation set apart',
    edit(actor('yemen'), 'The Houthis', '> The Houthis'),
    finding('markup', actor('yemen'), '> The Houthis', 'markup of the kind "blockquote"'),
  ),
  fault(
    'a rule between paragraphs',
    edit(actor('yemen'), 'The Houthis', '***\n\nThe Houthis'),
    finding('markup', actor('yemen'), '***', 'markup of the kind "thematicBreak"'),
  ),
  fault(
    'an import of code',
    (content) => content.append(actor('yemen'), "\nimport more from './more.mdx'\n"),
    finding('markup', actor('yemen'), 'import more', 'markup of the kind "mdxjsEsm"'),
  ),
  fault(
    'a target of links that stands apart from them',
    (content) => content.append(actor('yemen'), '\n[more]: https://example.org/\n'),
    finding('markup', actor('yemen'), '[more]:', 'markup of the kind "definition"'),
  ),
  fault(
    'HTML in a text of YAML, which would be printed as it stands',
    edit(event('jcpoa-2015'), 'In Vienna', 'In <b>Vienna</b>'),
    finding('markup', event('jcpoa-2015'), 'text:', '"<b>", which would be printed as it stands'),
  ),
  fault(
    'bold in a text of YAML, which would be printed as it stands',
    edit(event('jcpoa-2015'), 'In Vienna', 'In **Vienna**'),
    finding('markup', event('jcpoa-2015'), 'text:', '"**", which would be printed as it stands'),
  ),
  fault(
    'italics in a title, which would be printed as they stand',
    edit(event('jcpoa-2015'), 'title: Iran and six', 'title: Iran *and* six'),
    finding('markup', event('jcpoa-2015'), 'title:', '"*", which would be printed as it stands'),
  ),
  fault(
    'a link in a title, which would be printed as it stands',
    edit(event('jcpoa-2015'), 'title: Iran and six', 'title: The state [Iran](actor:iran) and six'),
    finding('markup', event('jcpoa-2015'), 'title:', '"](", which would be printed as it stands'),
  ),
  fault(
    'the name of a character in a text of YAML, which would be printed as it stands',
    edit(event('jcpoa-2015'), 'In Vienna', 'In&nbsp;Vienna'),
    finding('markup', event('jcpoa-2015'), 'text:', '"&nbsp;", which would be printed as it stands'),
  ),
  fault(
    'a link that lacks its last bracket',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173 [](work:s173)'),
    finding('markup', actor('yemen'), '[](work:s173 [](work:s173)', '"](", which would be printed', 'Close the bracket'),
  ),
];
