/** Files that cannot be parsed. */
import { about, actor, event, gaLedger, word, works } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const syntaxFaults: readonly Fault[] = [
  fault(
    'malformed YAML',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: rec: ord'),
    finding('syntax', event('jcpoa-2015'), 'basis:', '": " within a value', 'well-formed YAML', 'Put the whole text in quotes'),
  ),
  fault(
    'malformed YAML in front matter, counting from the top of the file',
    edit(actor('yemen'), 'kind: place', 'kind: pla: ce'),
    finding('syntax', actor('yemen'), 'kind:', 'well-formed YAML'),
  ),
  fault(
    'malformed YAML in a list',
    edit(works, 'publisher: Radio Farda', 'publisher: Radio: Farda'),
    finding('syntax', works, 'publisher: Radio: Farda', 'well-formed YAML'),
  ),
  fault(
    'a key that stands twice in YAML',
    edit(event('jcpoa-2015'), 'basis: record\n', 'basis: record\nbasis: article\n'),
    finding('syntax', event('jcpoa-2015'), 'basis: article', 'a field that stands twice', 'Remove one of the two'),
  ),
  fault(
    'a body that is not MDX',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173) </p>'),
    finding('syntax', actor('yemen'), '</p>', 'well-formed MDX', 'Write { and < as \\{ and \\<'),
  ),
  fault(
    'a file without front matter',
    edit(about, '---\ntitle:', 'title:'),
    finding('syntax', about, 1, 'found no front matter', 'three hyphens'),
  ),
  fault(
    'a key that stands twice in front matter',
    edit(actor('yemen'), 'kind: place\n', 'kind: place\nkind: state\n'),
    finding('syntax', actor('yemen'), 'kind: state', 'a field that stands twice', 'Remove one of the two'),
  ),
  fault(
    'a key that stands twice within a line',
    edit(gaLedger, 'kind: fact, topic: arab-gulf-states', 'kind: fact, topic: arab-gulf-states, topic: europe'),
    finding('syntax', gaLedger, 'topic: arab-gulf-states, topic: europe', 'a field that stands twice', 'Remove one of the two'),
  ),
  fault(
    'italics at the beginning of a value, which YAML takes for an alias',
    edit(word('tehran'), 'here: Iran, or Iran’s government', 'here: *Iran*'),
    finding('syntax', word('tehran'), 'here:', 'an alias "*Iran*"', 'Put the text in quotes'),
  ),
  fault(
    'an alias of something that is there',
    all(edit(word('tehran'), 'article: meo', 'article: &key meo'), edit(word('tehran'), 'here: Iran, or Iran’s government', 'here: *key')),
    finding('syntax', word('tehran'), 'article:', 'an anchor "&key"', 'Put the text in quotes'),
    finding('syntax', word('tehran'), 'here:', 'an alias "*key"', 'Put the text in quotes'),
  ),
  fault(
    'a value that YAML takes for a tag',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: !record record'),
    finding('syntax', event('jcpoa-2015'), 'basis:', 'a value that begins with "!"', 'Put the whole text in quotes'),
  ),
  fault(
    'a value in quotes that do not close',
    edit(event('jcpoa-2015'), '"2015-07-14"', '"2015-07-14'),
    finding('syntax', event('jcpoa-2015'), 'when:', 'a quotation mark that is not closed', 'Write the same mark at the end'),
  ),
  fault(
    'two documents in one file',
    (content) => content.append(event('jcpoa-2015'), '---\ntitle: More\n'),
    finding('syntax', event('jcpoa-2015'), '---\ntitle: More', 'a line "---"', 'Remove the line'),
  ),
  fault(
    'front matter that does not close',
    edit(actor('yemen'), 'ga: null\n---\n', 'ga: null\n'),
    finding('syntax', actor('yemen'), 1, 'found no front matter'),
  ),
  fault(
    'an HTML comment, which MDX does not know',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173) <!-- unsure -->'),
    finding('syntax', actor('yemen'), '<!-- unsure', 'well-formed MDX'),
  ),
  fault(
    'a brace that does not close',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173) {'),
    finding('syntax', actor('yemen'), 'The Houthis', 'well-formed MDX', 'Write { and < as \\{ and \\<'),
  ),
];
