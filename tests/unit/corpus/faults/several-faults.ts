/** More than one fault at once. */
import { actor, event, ga, question, topic } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const severalFaults: readonly Fault[] = [
  fault(
    'faults of two files, in the order of the files',
    all(
      edit(question('same-moment'), '2025](event:june-war-2025). [](work:s70)', '2025](event:june-war-2025).'),
      edit(actor('yemen'), '  ga: []\n', ''),
    ),
    finding('per-article', actor('yemen'), 'names:'),
    finding('cited', question('same-moment'), 'No: by our estimate'),
  ),
  fault(
    'faults of one file, in the order of their lines',
    all(
      edit(event('midterms-2026'), 'after: memorandum-2026', 'after: memorandum-2025'),
      edit(event('midterms-2026'), 'cites: [ga:14.1]', 'cites: []'),
    ),
    finding('references', event('midterms-2026'), 'after:'),
    finding('cited', event('midterms-2026'), 'cites:'),
  ),
  fault(
    'an article that cannot be read, which is no missing one',
    edit(ga, '  confidence: medium', '  confidence: med: ium'),
    finding('syntax', ga, '  confidence:', 'well-formed YAML'),
  ),
  fault(
    'a file that cannot be read, and what single other entries show',
    all(edit(actor('yemen'), 'kind: place', 'kind: pla: ce'), edit(event('midterms-2026'), 'cites: [ga:14.1]', 'cites: []')),
    finding('syntax', actor('yemen'), 'kind:'),
    finding('cited', event('midterms-2026'), 'cites:'),
  ),
  fault(
    'faults of form in three files, all at once',
    all(
      (content) => content.write(actor('yemen'), ''),
      edit(event('jcpoa-2015'), 'basis: record', 'basis:\trecord'),
      edit(topic('danger'), 'order: 1', 'order: one'),
    ),
    finding('files', actor('yemen'), 1),
    finding('encoding', event('jcpoa-2015'), 'basis:'),
    finding('schema', topic('danger'), 'order:'),
  ),
];
