/** Entries of the changelog that say too little, or the wrong thing. */
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

const changes = 'content/changes.yaml';
const newest = '- id: notes-page\n  date: "2026-11-22"';

export const changeFaults: readonly Fault[] = [
  fault(
    'a change without a date',
    edit(changes, newest, '- id: notes-page'),
    finding('schema', changes, 2, 'found nothing for "date"', 'a day as an EDTF date in quotes, such as "2026-11-22"'),
  ),
  fault(
    'a change with a month for a date',
    edit(changes, newest, '- id: notes-page\n  date: "2026-11"'),
    finding('schema', changes, 'date: "2026-11"\n', '"2026-11" for "date"', 'a day as an EDTF date'),
  ),
  fault(
    'a change of a day that the calendar does not have',
    edit(changes, newest, '- id: notes-page\n  date: "2026-11-31"'),
    finding('schema', changes, 'date: "2026-11-31"', '"2026-11-31" for "date"', 'a day as an EDTF date'),
  ),
  fault(
    'a change that stands above a newer one',
    edit(changes, newest, '- id: notes-page\n  date: "2026-11-21"'),
    finding(
      'changes',
      changes,
      'date: "2026-11-22"',
      'a change of 22 November 2026 below one of 21 November 2026',
      'the newest change first',
      'Move it above "notes-page"',
    ),
  ),
  fault(
    'an id that two changes share',
    edit(changes, newest, '- id: first-publication\n  date: "2026-11-22"'),
    finding('unique-ids', changes, 6, 'the id "first-publication" a second time', 'the first is in line 2'),
  ),
  fault(
    'a change about a thing that does not exist',
    edit(changes, 'sources.\n  about: []\n- id', 'sources.\n  about: [actor:trumb]\n- id'),
    finding(
      'references',
      changes,
      'about: [actor:trumb]',
      '"actor:trumb"',
      'a reference to something that exists',
      'Did you mean "actor:trump"?',
    ),
  ),
  fault(
    'a change that is about something that is no reference',
    edit(changes, 'sources.\n  about: []\n- id', 'sources.\n  about: [trump]\n- id'),
    finding(
      'schema',
      changes,
      'about: [trump]',
      '"trump" for "about.0"',
      'a reference, such as "ga:4.1" or "actor:trump"',
      'Write the kind before it, such as "actor:trump"; the kinds are actor',
    ),
  ),
  fault(
    'a change that is about a work without its kind',
    edit(changes, 'sources.\n  about: []\n- id', 'sources.\n  about: [s20]\n- id'),
    finding('schema', changes, 'about: [s20]', '"s20" for "about.0"', 'Write the kind before it, such as "work:s20"'),
  ),
  fault(
    'a listed word in what a change says',
    edit(changes, 'Before, they stood', 'The regime moved them. Before, they stood'),
    finding('listed-words', changes, 'what: The notes', '"regime"'),
  ),
  fault(
    'a link to the web in what a change says',
    edit(changes, 'Before, they stood', 'Before, [they](https://example.org/) stood'),
    finding('markup', changes, 'what: The notes', 'a link to "https://example.org/"', 'typed links'),
  ),
];
