import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/dates/edtf-date.ts';
import { mainPages } from '../../../src/site.ts';
import { timelineView, type TimelinePart, openYears, type PlacedEntry } from '../../../src/views/timeline.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

type PlacedEvent = Extract<PlacedEntry, { type: 'event' }>;

function view(change?: (content: ContentFolder) => void) {
  const corpus = smallCorpus(change);
  return timelineView(corpus, mainPages(corpus));
}

const addresses = (parts: readonly TimelinePart[]) => parts.map(({ entries }) => entries.map(({ address }) => address));
const entry = (id: string, change?: (content: ContentFolder) => void): PlacedEvent | undefined =>
  view(change)
    .parts.flatMap(({ entries }) => entries)
    .flatMap((one) => (one.type === 'event' ? [one] : []))
    .find(({ address }) => address === `event-${id}`);

describe('parts', () => {
  it('lie before, between and after the articles, and each article begins one', () => {
    expect(view().parts.map(({ heading }) => heading)).toEqual([
      'Before The Mill Letter',
      'Between The Mill Letter and The Valley Paper',
      'What followed',
    ]);
    expect(addresses(view().parts)).toEqual([['event-flood', 'event-closing'], ['timeline-ml', 'event-opening'], ['timeline-vp']]);
  });

  it('put an event after an article that was written before it', () => {
    const late = (content: ContentFolder) => content.edit('content/events/opening.yaml', '"2004-09-01"', '"2004-09-11"');
    expect(addresses(view(late).parts)).toEqual([['event-flood', 'event-closing'], ['timeline-ml'], ['timeline-vp', 'event-opening']]);
  });

  it('put an event before an article that was written on its day, which may speak of it', () => {
    const sameDay = (content: ContentFolder) => content.edit('content/events/opening.yaml', '"2004-09-01"', '"2004-09-10"');
    expect(addresses(view(sameDay).parts)[1]).toEqual(['timeline-ml', 'event-opening']);
  });

  it('keep an event without a date with the one that it follows', () => {
    const after = (content: ContentFolder) => {
      content.edit('content/events/opening.yaml', '"2004-09-01"', '"2004-09-11"');
      content.edit('content/events/closing.yaml', 'after: flood', 'after: opening');
    };
    expect(addresses(view(after).parts)[2]).toEqual(['timeline-vp', 'event-opening', 'event-closing']);
  });
});

describe('an event', () => {
  it('has its date in words, and for machines', () => {
    expect(entry('opening')).toMatchObject({ date: '1 September 2004', machineDate: '2004-09-01', basis: 'article' });
  });

  it.each(['2004-08/2004-09', '2004-09~'])('has no date for machines where it is %s', (when) => {
    const changed = entry('opening', (content) => content.edit('content/events/opening.yaml', '2004-09-01', when));
    expect(changed?.machineDate).toBeUndefined();
    expect(changed?.date).toBeDefined();
  });

  it('has no date where only the order is known', () => {
    expect(entry('closing')).toMatchObject({ date: undefined, machineDate: undefined, basis: 'order-only' });
  });

  it('leads to the sentences and works that it cites, and to the places that refer to it', () => {
    expect(entry('opening')).toMatchObject({ cites: [{ href: 'valley-paper.html#vp-1-1' }], works: [{ href: 'sources.html#work-s2' }] });
    expect(entry('closing')?.citedIn.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      'mill-letter.html#ml-1-2',
      '#event-opening',
    ]);
  });
});

describe('the picture', () => {
  it('has the dated events, and no others', () => {
    expect(view().picture?.events.map(({ href }) => href)).toEqual(['#event-flood', '#event-opening']);
  });

  it('has the articles with their estimates and bounds', () => {
    const bounds = parseEdtf('2001-01/2001-06');
    expect(view().picture?.articles[0]).toMatchObject({
      name: 'The Mill Letter',
      href: 'mill-letter.html',
      date: 'about March 2001',
      bounds: { min: bounds.min, max: bounds.max },
    });
  });
});

describe('years', () => {
  it('are opened by their first event, where they have several', () => {
    const entries = [{ year: 1999 }, { year: 2001 }, {}, { year: 2001 }, { year: 2002 }, { year: 2002 }];
    expect(openYears(entries).map(({ opens }) => opens)).toEqual([undefined, 2001, undefined, undefined, 2002, undefined]);
  });
});

it('the drawing shows all articles while they are few, and then those that are compared', () => {
  const corpus = smallCorpus();
  const drawn = (articles: typeof corpus.articles) => timelineView({ ...corpus, articles }, mainPages(corpus)).picture?.articles;
  expect(drawn(corpus.articles)).toHaveLength(corpus.articles.length);
  expect(drawn(Array.from({ length: 9 }, () => corpus.articles).flat())).toHaveLength(2);
});
