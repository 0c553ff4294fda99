import { describe, expect, it } from 'vitest';
import { timePicture, type PictureEvent, type PictureGeometry, type PictureInput, type Span } from '../../../src/charts/time-picture.ts';

const span = (from: string, to: string): Span => ({ min: Date.parse(from), max: Date.parse(to) });
const day = (date: string): Span => span(date, `${date}T23:59:59Z`);
const event = (at: Span, label?: string): PictureEvent => ({ ...at, label, href: '#', title: 'Title', date: 'a date' });
const article = (estimate: Span, bounds: Span): PictureInput['articles'][number] => ({
  key: 'ml',
  name: 'Letter',
  href: '#',
  date: 'a date',
  estimate,
  bounds,
});

/** A picture of the year 2001, a unit for each day. */
const picture = (input: Partial<PictureInput>): PictureGeometry =>
  timePicture({ articles: [], events: [], domain: span('2001-01-01', '2002-01-01'), length: 365, direction: 'across', ...input });

describe('the scale', () => {
  it('places what happens at a tenth of the time at a tenth of the line', () => {
    expect(picture({ events: [event(span('2001-02-06T12:00', '2001-03-15'))] }).events[0]?.bar.from).toBeCloseTo(36.5, 0);
    expect(picture({ events: [event(span('2001-02-06', '2001-03-15'))], length: 3650 }).events[0]?.bar.from).toBe(360);
  });

  it('draws a stretch as long as it lasted', () => {
    expect(picture({ events: [event(span('2001-03-01', '2001-03-31'))] }).events[0]?.bar).toEqual({ from: 59, to: 89 });
  });

  it('draws a day so that it can be seen', () => {
    const bar = picture({ events: [event(day('2001-03-01'))] }).events[0]?.bar;
    expect((bar?.to ?? 0) - (bar?.from ?? 0)).toBeGreaterThanOrEqual(3);
  });

  it('cuts what reaches beyond the end, an open interval too', () => {
    const ends = picture({ events: [event(span('2001-12-01', '2003-01-01')), event({ ...day('2001-12-01'), max: Infinity })] }).events.map(
      ({ bar }) => bar.to,
    );
    expect(ends).toEqual([365, 365]);
  });

  it('leaves out what lies before or after it', () => {
    expect(picture({ events: [event(day('2000-12-30')), event(day('2002-01-02'))] }).events).toEqual([]);
  });

  it('draws the estimated date of an article within its bounds', () => {
    const [drawn] = picture({ articles: [article(span('2001-03-01', '2001-03-11'), span('2001-02-01', '2001-04-01'))] }).articles;
    expect(drawn).toMatchObject({ estimateBar: { from: 59, to: 69 }, boundsBar: { from: 31, to: 90 } });
  });
});

describe('ticks', () => {
  it('name the months of a short span, and January by its year', () => {
    const { ticks } = picture({ domain: span('2001-01-01', '2002-03-01') });
    expect(ticks[0]).toEqual({ at: 0, label: '2001', major: true });
    expect(ticks.slice(1).some(({ label }) => /^[A-Z][a-z]{2,3}$/.test(label))).toBe(true);
    expect(ticks.filter(({ major }) => major).map(({ label }) => label)).toEqual(['2001', '2002']);
  });

  it('name fewer months of a span of several years', () => {
    const { ticks } = picture({ domain: span('2001-01-01', '2004-01-01') });
    expect(ticks.length).toBeLessThan(picture({ domain: span('2001-01-01', '2003-01-01') }).ticks.length);
    expect(ticks.filter(({ major }) => major).map(({ label }) => label)).toEqual(['2001', '2002', '2003', '2004']);
  });

  it('name the years of a long one', () => {
    const { ticks } = picture({ domain: span('1990-01-01', '2010-01-01') });
    expect(ticks.length).toBeGreaterThan(3);
    for (const { label } of ticks) expect(label).toMatch(/^\d{4}$/);
  });

  it('stand in order within the line', () => {
    const places = picture({}).ticks.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.max(...places)).toBeLessThanOrEqual(365);
  });
});

describe('the shape of an event', () => {
  it.each([
    ['a point for a day', event(day('2001-03-01'), 'Flood'), 'point'],
    ['a stretch for what lasted and has no name', event(span('2001-03-01', '2001-04-01')), 'stretch'],
    ['a band for what lasted and has a name', event(span('2001-03-01', '2001-04-01'), 'Flood'), 'band'],
  ])('is %s', (_, one, shape) => {
    expect(picture({ events: [one] }).events[0]?.shape).toBe(shape);
  });
});

describe('labels', () => {
  const crowd = ['2001-03-01', '2001-03-02', '2001-03-03', '2001-09-01'].map((date) => event(day(date), 'A label'));

  it('stay with their events, where other events have none', () => {
    const events = [event(day('2001-02-01'), 'One'), event(day('2001-06-01')), event(day('2001-10-01'), 'Three')];
    const drawn = picture({ events }).events;
    expect(drawn[1]?.drawn).toBeUndefined();
    for (const { bar, drawn: label } of [drawn[0], drawn[2]].filter((one) => one !== undefined)) {
      expect(label?.at).toBe((bar.from + bar.to) / 2);
    }
  });

  it('of a line that runs across take the first row in which they touch no other', () => {
    const { events, rows } = picture({ events: crowd });
    expect(events.map(({ drawn }) => drawn?.row)).toEqual([0, 1, 2, 0]);
    expect(rows).toBe(3);
  });

  it('take one row where there are none', () => {
    expect(picture({}).rows).toBe(1);
  });

  it('keep within the line at its ends', () => {
    const { events } = picture({
      events: [event(day('2001-01-02'), 'A label'), event(day('2001-07-01'), 'A label'), event(day('2001-12-30'), 'A label')],
    });
    expect(events.map(({ drawn }) => drawn?.anchor)).toEqual(['start', 'middle', 'end']);
  });

  it('of a line that runs down stand one below the other, in one row', () => {
    const { events, rows } = picture({ events: crowd, direction: 'down' });
    const places = events.map(({ drawn }) => drawn?.textAt ?? NaN);
    for (const [index, place] of places.slice(1).entries()) expect(place - (places[index] ?? NaN)).toBeGreaterThanOrEqual(20);
    expect(rows).toBe(1);
  });

  it('of a line that runs down stand at their events where there is room', () => {
    const last = picture({ events: crowd, direction: 'down' }).events.at(-1)?.drawn;
    expect(last?.textAt).toBe(last?.at);
  });

  it('of a line that runs down keep clear of the name of an article', () => {
    const when = day('2001-06-01');
    const { articles, events } = picture({ articles: [article(when, when)], events: [event(when, 'A label')], direction: 'down' });
    const bar = articles[0]?.estimateBar;
    const textAt = events[0]?.drawn?.textAt ?? NaN;
    expect(Math.min(Math.abs(textAt - (bar?.from ?? NaN)), Math.abs(textAt - (bar?.to ?? NaN)))).toBeGreaterThan(20);
  });
});

describe('the name of a band', () => {
  const flood = event(span('2001-03-01', '2001-03-31'), 'Flood');
  const late = event(span('2001-12-01', '2001-12-31'), 'Flood');

  it('stands beside it on a line that runs across, on the side where there is room', () => {
    const [first, last] = picture({ events: [flood, late] }).events;
    expect(first?.drawn).toMatchObject({ place: 'beside', anchor: 'start' });
    expect(first?.drawn?.textAt).toBeGreaterThan(first?.bar.to ?? NaN);
    expect(last?.drawn).toMatchObject({ place: 'beside', anchor: 'end' });
    expect(last?.drawn?.textAt).toBeLessThan(last?.bar.from ?? NaN);
  });

  it('stands within it on a line that runs down, where it is thick enough', () => {
    expect(picture({ events: [flood], direction: 'down' }).events[0]?.drawn).toMatchObject({ place: 'within', textAt: 74 });
    expect(picture({ events: [flood], direction: 'down', length: 100 }).events[0]?.drawn?.place).toBe('led');
  });
});

describe('the names of articles', () => {
  const named = (name: string, at: string) => ({ ...article(day(at), day(at)), name });
  const close = [named('The first of three', '2001-06-01'), named('The second of three', '2001-06-10'), named('The third', '2001-06-20')];

  it('stand at the outer ends of their bounds', () => {
    const bounds = [span('2001-02-01', '2001-03-01'), span('2001-11-01', '2001-12-01')];
    const { articles, nameRows } = picture({ articles: bounds.map((one) => article(one, one)) });
    expect(articles.map(({ drawn }) => [drawn.textAt, drawn.anchor])).toEqual([
      [31, 'start'],
      [334, 'end'],
    ]);
    expect(nameRows).toBe(1);
  });

  it('that would touch stand in rows, on a line that runs across', () => {
    const { articles, nameRows } = picture({ articles: close });
    expect(new Set(articles.map(({ drawn: { row } }) => row)).size).toBe(3);
    expect(nameRows).toBe(3);
  });

  it('that would touch stand below each other, on a line that runs down, and labels keep clear of them', () => {
    const { articles, events } = picture({ articles: close, events: [event(day('2001-06-11'), 'Label')], direction: 'down' });
    const places = articles.map(({ drawn: { textAt } }) => textAt);
    places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(40));
    const label = events[0]?.drawn?.textAt ?? 0;
    for (const place of places) expect(label <= place - 30 || label >= place + 20).toBe(true);
  });
});

describe('labels that find no place', () => {
  const crowd = Array.from({ length: 200 }, (_, index) => event(day(`2001-0${1 + (index % 9)}-15`), `Event ${index}`)).toSorted(
    (a, b) => a.min - b.min,
  );

  it.each(['across', 'down'] as const)('are left out on a line that runs %s, and their events are not', (direction) => {
    const { events, rows } = picture({ events: crowd, direction, most: crowd.length });
    expect(events).toHaveLength(crowd.length);
    expect(rows).toBeLessThanOrEqual(6);
    const drawn = events.flatMap((one) => one.drawn ?? []);
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.length).toBeLessThan(100);
    for (const { textAt } of drawn) expect(textAt).toBeLessThanOrEqual(385);
  });
});

describe('a crowded line', () => {
  const crowd = Array.from({ length: 500 }, (_, index) =>
    event(day(new Date(Date.UTC(2001, 0, 1 + (index % 300))).toISOString().slice(0, 10)), index % 4 === 0 ? `Event ${index}` : undefined),
  ).toSorted((a, b) => a.min - b.min);

  it.each(['across', 'down'] as const)('draws no more marks than can be told apart, where it runs %s', (direction) => {
    const { events } = picture({ events: crowd, direction, most: 20 });
    expect(events.filter(({ drawn }) => drawn === undefined).length).toBeLessThanOrEqual(21);
    expect(events.some(({ drawn }) => drawn !== undefined)).toBe(true);
  });

  it('marks, of events at one place, the longest', () => {
    const short = [event(day('2001-03-01')), event(day('2001-03-02'))];
    const long = event(span('2001-03-02', '2001-06-01'));
    const { events } = picture({ events: [...short, long, event(day('2001-03-03'))], most: 1 });
    expect(events.map(({ min, max }) => [min, max])).toEqual([[long.min, long.max]]);
  });

  it('draws all where there are no more than it holds', () => {
    expect(picture({ events: crowd.slice(0, 20), most: 20 }).events).toHaveLength(20);
  });
});

it('the names of bands that find no row are left out, and their bands are not', () => {
  const bands = Array.from({ length: 9 }, (_, index) => event(span('2001-03-01', '2001-06-01'), `A war ${index}`));
  const { events } = picture({ events: bands });
  expect(events.map(({ shape }) => shape)).toEqual(bands.map(() => 'band'));
  expect(events.filter(({ drawn }) => drawn === undefined)).toHaveLength(3);
});
