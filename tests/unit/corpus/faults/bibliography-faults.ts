/** The list of works. */
import { actor, event, works } from '../../../support/content-files.ts';
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

/** The address of the work s20. */
const resolution = 'https://asil.org/print/blogs/un-security-council-passes-resolution-endorsing-iran-nuclear-deal-july-20-2015';

export const bibliographyFaults: readonly Fault[] = [
  fault(
    'a work that is cited but not listed',
    edit(event('hormuz-2026'), 's127b]', 's127b, s127bb]'),
    finding('references', event('hormuz-2026'), 'works:', '"work:s127bb"', 'List it in content/works.yaml.'),
  ),
  fault(
    'a work that nothing cites',
    (content) => content.append(works, '- { id: s999, type: report, title: Title, publisher: Publisher, custom: { titleBasis: shown } }\n'),
    finding('used', works, '{ id: s999', 'a work that nothing cites: "s999"', 'at least one reference work:s999'),
  ),
  fault(
    'an id that two works share',
    edit(works, '- id: s20\n', '- id: s17\n'),
    finding('unique-ids', works, 'id: s17\n  type: webpage', 'the id "s17" a second time', 'the first is in line 2'),
  ),
  fault(
    'a work without title and subject',
    edit(
      works,
      '    titleBasis: not-shown\n    subject: Zamir takes office as 24th chief of staff\n',
      '    titleBasis: not-shown\n    note: nameless\n',
    ),
    finding('schema', works, 'custom:\n    titleBasis: not-shown\n    note: nameless', 'for "custom"', 'a subject in our words'),
  ),
  fault(
    'a work with a title that is said not to be shown',
    edit(
      works,
      'issued: "2025~"\n  URL: https://israel-alma.org/the-fordow-enrichment-facility-iran/\n  custom:\n    titleBasis: from-address',
      'custom:\n    titleBasis: not-shown # here',
    ),
    finding('schema', works, 'titleBasis: not-shown # here', '"not-shown" where, and only where, there is no title'),
  ),
  fault(
    'a work that a text cites but that is not listed',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173)[](work:s1730)'),
    finding('references', actor('yemen'), '[](work:s1730)', '"work:s1730"', 'List it in content/works.yaml.'),
  ),
  fault(
    'two works that share an address',
    edit(works, 'URL: https://responsiblestatecraft.org/netanyahu-visit-white-house', `URL: ${resolution}`),
    finding(
      'duplicates',
      works,
      `URL: ${resolution}\n  custom:\n    titleBasis: shown\n- id: s23`,
      'a second time',
      'the first is at content/works.yaml:6',
    ),
  ),
  fault(
    'two works that share a title',
    edit(works, 'title: As expected, Netanyahu back demanding more war with Iran', 'title: Iran Nuclear Agreement and U.S. Exit'),
    finding('duplicates', works, 'title: Iran Nuclear Agreement and U.S. Exit\n  publisher: Cong', 'a second time'),
  ),
  fault(
    'the address of a work that is none of the web',
    edit(works, 'URL: https://responsiblestatecraft.org/netanyahu-visit-white-house', 'URL: ftp://responsiblestatecraft.org/netanyahu'),
    finding('schema', works, 'URL: ftp:', 'for "URL"', 'begins with https:// or http://'),
  ),
  fault(
    'the address of a work with a blank in it',
    edit(works, 'https://responsiblestatecraft.org/netanyahu-visit-white-house', 'https://responsible statecraft.org/'),
    finding('schema', works, 'URL: https://responsible statecraft', 'for "URL"'),
  ),
  fault(
    'a type of work that CSL does not know, or this site does not print',
    edit(works, 'type: report\n  title: Iran Nuclear Agreement', 'type: reports\n  title: Iran Nuclear Agreement'),
    finding('schema', works, 'type: reports', '"reports" for "type"', 'Did you mean "report"?'),
  ),
  fault(
    'a work of a day that the calendar does not have',
    edit(works, 'issued: "2019-06-10"', 'issued: "2019-06-31"'),
    finding('schema', works, 'issued: "2019-06-31"', '"2019-06-31" for "issued"'),
  ),
  fault(
    'a work without a publisher',
    edit(works, '  publisher: Radio Farda\n', ''),
    finding('schema', works, 'id: s25', 'found nothing for "publisher"'),
  ),
  fault(
    'an id of a work in capitals',
    edit(works, '- id: s17\n', '- id: S17\n'),
    finding('schema', works, 'id: S17', '"S17" for "id"', 'lower-case letters'),
  ),
  fault(
    'an item of the bibliography that is no work',
    (content) => content.append(works, '- A book\n'),
    finding('schema', works, 'A book', 'expected the fields id, type'),
  ),
  fault(
    'a bibliography that is no list',
    (content) => content.write(works, 's17: A book\n'),
    finding('files', works, 1, 'found no list', 'at least one entry'),
  ),
  fault(
    'a work issued after the day on which the sources end',
    edit(works, 'issued: "2019-06-10"', 'issued: "2026-10-15"'),
    finding('sources-end', works, 'issued: "2026-10-15"', 'a work issued 2026-10-15', 'no date after 4 July 2026', 'Correct the date'),
  ),
];
