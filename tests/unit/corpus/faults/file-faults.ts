/** Files that are missing, in the wrong place, misnamed, empty or huge. */
import { actor, anchors, event, home, site, word, works } from '../../../support/content-files.ts';
import { all, fault, finding, type Fault } from '../../../support/fault.ts';

export const fileFaults: readonly Fault[] = [
  fault(
    'a missing folder',
    (content) => content.remove('content/words'),
    finding('files', 'content/words', 1, 'found no such folder', 'at least one file <id>.yaml', 'Restore the folder'),
  ),
  fault(
    'an empty folder',
    (content) => content.emptyFolder('content/events'),
    finding('files', 'content/events', 1, 'found an empty folder', 'at least one file <id>.yaml'),
  ),
  fault(
    'a folder of no collection, which would go unread',
    (content) => content.write('content/actor/yemen.mdx', content.read(actor('yemen'))),
    finding('files', 'content/actor', 1, '"actor", which belongs to no collection', 'Did you mean "actors"?'),
  ),
  fault('a missing list', (content) => content.remove(works), finding('files', works, 1, 'found no such file', 'a list of entries')),
  fault('an empty list', (content) => content.write(works, '[]\n'), finding('files', works, 1, 'found no list', 'at least one entry')),
  fault(
    'a list without entries',
    (content) => content.write(works, '# none\n'),
    finding('files', works, 1, 'found no list', 'at least one entry'),
  ),
  fault(
    'a file name in capitals',
    (content) => content.rename(actor('yemen'), actor('Yemen')),
    finding('files', actor('Yemen'), 1, 'a file named "Yemen.mdx"', '<id>.mdx', 'Rename or remove it'),
  ),
  fault(
    'a file with the wrong ending',
    (content) => content.rename(actor('yemen'), 'content/actors/yemen.md'),
    finding('files', 'content/actors/yemen.md', 1, 'a file named "yemen.md"', '<id>.mdx'),
  ),
  fault(
    'a file where a folder belongs',
    all(
      (content) => content.remove('content/words'),
      (content) => content.write('content/words', 'words'),
    ),
    finding('files', 'content/words', 1, 'found a file', 'a folder with at least one file'),
  ),
  fault(
    'a folder where a list belongs',
    (content) => content.emptyFolder(works),
    finding('files', works, 1, 'found a folder', 'a list of entries'),
  ),
  fault(
    'a folder named like a file',
    (content) => content.emptyFolder(actor('nobody')),
    finding('files', actor('nobody'), 1, 'a file named "nobody.mdx"'),
  ),
  fault(
    'a symbolic link in the place of a file',
    (content) => content.link(actor('nobody'), actor('yemen')),
    finding('files', actor('nobody'), 1, 'a file named "nobody.mdx"', 'Rename or remove it'),
  ),
  fault(
    'a file of no collection',
    (content) => content.write('content/readme.txt', 'Read me.\n'),
    finding('files', 'content/readme.txt', 1, '"readme.txt", which belongs to no collection'),
  ),
  fault(
    'two file names that differ in capitals alone',
    (content) => content.write(actor('yEmen'), content.read(actor('yemen'))),
    finding('files', actor('yEmen'), 1, 'a file named "yEmen.mdx"', 'lower-case letters'),
  ),
  fault(
    'a file name with a space at its end',
    (content) => content.rename(actor('yemen'), actor('yemen ')),
    finding('files', actor('yemen '), 1, 'a file named "yemen .mdx"'),
  ),
  fault(
    'a file name with two hyphens in a row',
    (content) => content.rename(word('terror-proxies'), word('terror--proxies')),
    finding('files', word('terror--proxies'), 1, 'a file named "terror--proxies.yaml"', 'single hyphens'),
  ),
  fault(
    'a file name with a letter that is not ASCII',
    (content) => content.rename(actor('yemen'), actor('jémen')),
    finding('files', actor('jémen'), 1, 'a file named "jémen.mdx"'),
  ),
  fault(
    'a page of no name that the site prints, which would go unread',
    (content) => content.write('content/pages/contact.mdx', '---\ntitle: Contact\ndescription: Whom to ask.\n---\n\nAsk us.\n'),
    finding('site-pages', 'content/pages/contact.mdx', 'title:', 'texts of a page "contact"', 'one of index, about'),
  ),
  fault(
    'no file that says what the site is about',
    (content) => content.remove(site),
    finding('files', site, 1, 'found no such file', 'a file with the fields name, purpose'),
  ),
  fault(
    'a missing page',
    (content) => content.remove(home),
    finding('site-pages', home, 1, 'found no such file', 'the texts of index.html'),
  ),
  fault(
    'an empty file of YAML',
    (content) => content.write(event('jcpoa-2015'), ''),
    finding('files', event('jcpoa-2015'), 1, 'found an empty file'),
  ),
  fault('an empty file of MDX', (content) => content.write(actor('yemen'), ''), finding('files', actor('yemen'), 1, 'found an empty file')),
  fault(
    'a file of blank lines',
    (content) => content.write(event('jcpoa-2015'), '\n \n'),
    finding('schema', event('jcpoa-2015'), 1, 'found nothing', 'the fields title, label'),
  ),
  fault(
    'no list of published addresses',
    (content) => content.remove(anchors),
    finding('files', anchors, 1, 'found no such file', 'Restore it'),
  ),
  fault(
    'a huge file',
    (content) => content.append(actor('yemen'), 'More and more. '.repeat(300_000)),
    finding('files', actor('yemen'), 1, 'a file of 4500', 'at most 3000000'),
  ),
];
