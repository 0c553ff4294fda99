/** Dates, what they rest on, and the order of events. */
import { event, meo } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const eventFaults: readonly Fault[] = [
  fault(
    'a date with a basis that knows the order only',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: order-only'),
    finding(
      'event-date',
      event('jcpoa-2015'),
      'when:',
      'the date 2015-07-14 with basis "order-only"',
      'a basis for the date',
      'remove the date',
    ),
  ),
  fault(
    'a date from the record without a work',
    edit(event('jcpoa-2015'), 'works: [s20, s26]', 'works: []'),
    finding('event-date', event('jcpoa-2015'), 'basis:', 'basis "record" without a work', 'under "works"'),
  ),
  fault(
    'a date from an article without a sentence',
    edit(event('attack-7-october-2023'), 'cites: [meo:1.2, meo:3.2, meo:8.1, meo:12.2]', 'cites: []'),
    finding('event-date', event('attack-7-october-2023'), 'basis:', 'basis "article" without a cited sentence', 'under "cites"'),
  ),
  fault(
    'an estimate without bounds',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: estimate'),
    finding('event-date', event('jcpoa-2015'), 'basis:', 'basis "estimate" without bounds', 'under "bounds"'),
  ),
  fault(
    'an estimate that lies outside its bounds',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: estimate\nbounds: "2015-06-01/2015-07-13"'),
    finding('bounds', event('jcpoa-2015'), 'when:', 'the date 2015-07-14', 'within its bounds, 2015-06-01/2015-07-13'),
  ),
  fault(
    'an article whose estimated date lies outside its bounds',
    edit(meo, 'bounds: "2025-04-07/2025-06-12"', 'bounds: "2025-05-07/2025-06-12"'),
    finding('bounds', meo, 'edtf:', 'the date 2025-04-27~/2025-04-28~', 'within its bounds, 2025-05-07/2025-06-12'),
  ),
  fault(
    'events that follow each other in a circle',
    all(
      edit(event('midterms-2026'), 'after: memorandum-2026', 'after: arms-to-groups'),
      edit(event('arms-to-groups'), 'after: abraham-accords-2020', 'after: midterms-2026'),
    ),
    finding('references', event('arms-to-groups'), 'after:', '"midterms-2026"', 'follows, in the end, one with a date'),
    finding('references', event('midterms-2026'), 'after:', '"arms-to-groups"', 'follows, in the end, one with a date'),
  ),
  fault(
    'an order that follows nothing',
    edit(event('midterms-2026'), 'after: memorandum-2026\n', ''),
    finding('event-date', event('midterms-2026'), 'basis:', 'basis "order-only" without a place', 'under "after"'),
  ),
  fault(
    'a basis without a date',
    edit(event('jcpoa-2015'), 'when: "2015-07-14"\n', ''),
    finding('event-date', event('jcpoa-2015'), 'basis:', 'basis "record" without a date', 'under "when"'),
  ),
  fault(
    'an order beside a date',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: record\nafter: natanz-revealed-2002'),
    finding('event-date', event('jcpoa-2015'), 'after:', '"after" beside a date', 'Remove it'),
  ),
  fault(
    'an event that cites nothing',
    edit(event('midterms-2026'), 'cites: [ga:14.1]', 'cites: []'),
    finding('cited', event('midterms-2026'), 'cites:', 'an event that cites nothing', 'a work under "works"'),
  ),
  fault(
    'an event that follows itself',
    edit(event('midterms-2026'), 'after: memorandum-2026', 'after: midterms-2026'),
    finding('references', event('midterms-2026'), 'after:', '"midterms-2026"', 'follows, in the end, one with a date'),
  ),
  fault(
    'an event that follows a circle of others',
    all(
      edit(event('midterms-2026'), 'after: memorandum-2026', 'after: arms-to-groups'),
      edit(event('arms-to-groups'), 'after: abraham-accords-2020', 'after: arms-to-groups'),
    ),
    finding('references', event('arms-to-groups'), 'after:', '"arms-to-groups"'),
    finding('references', event('midterms-2026'), 'after:', '"arms-to-groups"'),
  ),
  fault(
    'bounds of a date that is no estimate',
    edit(event('jcpoa-2015'), 'basis: record', 'basis: record\nbounds: "2015-01/2015-12"'),
    finding('event-date', event('jcpoa-2015'), 'bounds:', '"bounds" with basis "record"', 'Remove the bounds'),
  ),
  fault(
    'an event after the day on which the sources end',
    edit(event('memorandum-2026'), '"2026-06-17"', '"2026-10-15"'),
    finding('sources-end', event('memorandum-2026'), 'when:', 'an event dated 2026-10-15', 'no date after 4 July 2026'),
    finding('event-date', event('memorandum-2026'), 'works:', 'works that were all issued before the event'),
  ),
  fault(
    'an event that goes on after the day on which the sources end',
    edit(event('june-war-2025'), '"2025-06-13/2025-06-24"', '"2025-06-13/2035"'),
    finding('sources-end', event('june-war-2025'), 'when:', 'an event dated 2025-06-13/2035', 'no date after 4 July 2026'),
  ),
  fault(
    'a date from works that were all issued before it',
    edit(event('abraham-accords-2020'), 'works:', 'works: [s26] #'),
    finding('event-date', event('abraham-accords-2020'), 'works:', 'works that were all issued before the event, s26'),
  ),
];
