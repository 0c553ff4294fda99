import { describe, expect, test } from 'vitest';
import TimelineEntry from '../../src/components/TimelineEntry.astro';
import type { ArticleEntry, EventEntry, PlacedEntry } from '../../src/views/timeline.ts';
import { oneLine } from '../support/pages.ts';
import { linkTo, links, render } from './render.ts';

const strikes: EventEntry & PlacedEntry = {
  type: 'event',
  address: 'event-us-strikes-2025',
  band: false,
  year: 2025,
  opens: undefined,
  basis: 'record',
  date: '22 June 2025',
  machineDate: '2025-06-22',
  title: 'US strikes',
  text: 'The [United States](actor:united-states) struck three sites.',
  cites: [],
  works: [],
  citedIn: [],
};

describe('an event', () => {
  test('has an address, a heading, its text and its date for machines too', async () => {
    const $ = await render(TimelineEntry, { entry: strikes, links });
    const entry = $('li#event-us-strikes-2025');
    expect(entry.find('h3').text()).toBe('US strikes');
    expect(entry.find('time').attr('datetime')).toBe('2025-06-22');
    expect(entry.find('time').text()).toBe('22 June 2025');
    expect(entry.text()).toContain('The United States struck three sites.');
    expect(entry.find('h3 a').attr('href')).toBe('#event-us-strikes-2025');
    expect(entry.find('p a').attr('href')).toBe('page.html#actor-united-states');
  });

  test('of some days prints them without a date for machines, for which HTML has no form', async () => {
    const $ = await render(TimelineEntry, { entry: { ...strikes, date: '13–24 June 2025', machineDate: undefined }, links });
    expect($('time')).toHaveLength(0);
    expect($('.margin-left').text().trim()).toBe('13–24 June 2025');
  });

  test('without a date is called undated, and never given one', async () => {
    const entry: EventEntry & PlacedEntry = { ...strikes, basis: 'order-only', date: undefined, machineDate: undefined };
    const $ = await render(TimelineEntry, { entry, links });
    expect($('.margin-left').text().trim()).toBe('undated');
    expect($('time')).toHaveLength(0);
    expect($('.basis').text()).toBe('No date, placed in order');
  });

  test('says what its date rests on', async () => {
    const bases = ['article', 'record', 'estimate', 'order-only'] as const;
    const labels = await Promise.all(
      bases.map(async (basis) => {
        const $ = await render(TimelineEntry, { entry: { ...strikes, basis }, links });
        return $('.basis').text();
      }),
    );
    expect(new Set(labels).size).toBe(bases.length);
    expect(labels).not.toContain('');
  });

  test('cites its sentences and its works, and shows what refers to it', async () => {
    const citedIn = [{ label: 'Questions', links: [{ href: 'faq.html#q-why', label: 'Why?' }] }];
    const entry: EventEntry & PlacedEntry = {
      ...strikes,
      cites: [linkTo('ga:4.1')],
      works: [linkTo('work:s70'), linkTo('work:s71')],
      citedIn,
    };
    const $ = await render(TimelineEntry, { entry, links });
    expect(oneLine($('.entry-text .meta').text())).toBe('In the articles: Label of ga:4.1');
    expect(oneLine($('.margin-right > p').last().text())).toBe('Sources: Label of work:s70 Label of work:s71');
    expect($('details a').attr('href')).toBe('faq.html#q-why');
  });

  test('that neither article mentions says nothing of the articles', async () => {
    const $ = await render(TimelineEntry, { entry: strikes, links });
    expect($.root().text()).not.toContain('In the articles');
    expect($.root().text()).not.toContain('Sources');
  });

  test('prints a title that looks like markup as text', async () => {
    const $ = await render(TimelineEntry, { entry: { ...strikes, title: '<i>War</i> &amp; peace' }, links });
    expect($('h3').text()).toBe('<i>War</i> &amp; peace');
  });
});

describe('an article', () => {
  const article: ArticleEntry & PlacedEntry = {
    type: 'article',
    key: 'ga',
    address: 'timeline-ga',
    opens: undefined,
    name: 'The Global Angle',
    date: 'about 26–29 December 2025',
    bounds: '5–29 December 2025',
    moment: 'December 2025, after the war of June',
    href: 'global-angle.html',
  };

  test('stands at its estimated date, with its bounds, and leads to its page', async () => {
    const $ = await render(TimelineEntry, { entry: article, links });
    const entry = $('li#timeline-ga');
    expect(entry.hasClass('ga')).toBe(true);
    expect(oneLine(entry.find('h3').text())).toBe('The Global Angle is written');
    expect(entry.find('h3 a').attr('href')).toBe('#timeline-ga');
    expect(entry.find('.meta a').attr('href')).toBe('global-angle.html');
    expect(entry.find('.margin-left').text()).toBe('about 26–29 December 2025');
    expect(entry.text()).toMatch(/our estimate/);
    expect(entry.text()).toContain('5–29 December 2025');
  });
});
