/**
 * Articles and events on a line of time, drawn to scale: data in, positions out. Pure.
 * Positions lie along the line (0 to `length`) and across it; the component turns them into x and y.
 */
import { scaleUtc } from 'd3-scale';
import { defined } from '../defined.ts';

export const pictureDirections = ['across', 'down'] as const;
export type PictureDirection = (typeof pictureDirections)[number];

/** An interval in milliseconds since 1970, UTC. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

export interface PictureArticle {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly estimate: Span;
  readonly bounds: Span;
  /** Its estimated date, in words. */
  readonly date: string;
}

export interface PictureEvent extends Span {
  readonly href: string;
  readonly title: string;
  /** Its short name; an event without one is drawn without a name. */
  readonly label: string | undefined;
  readonly date: string;
}

export interface PictureInput {
  readonly articles: readonly PictureArticle[];
  readonly events: readonly PictureEvent[];
  readonly domain: Span;
  /** The length of the line, in the units of the drawing. */
  readonly length: number;
  readonly direction: PictureDirection;
  /** How many events the line holds before it is crowded. */
  readonly most?: number | undefined;
}

interface Bar {
  readonly from: number;
  readonly to: number;
}

export interface DrawnLabel {
  readonly at: number;
  /** The row away from the line, counted from 0. */
  readonly row: number;
  /** Where the text stands along the line: shifted where rows alone do not part the labels. */
  readonly textAt: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Led to its mark by a line, or the name of a band: beside it on a line that runs across, within it on one that runs down. */
  readonly place: 'led' | 'beside' | 'within';
}

/** A point in time, a longer stretch, or one with a name, which is drawn over the whole height. */
export type EventShape = 'point' | 'stretch' | 'band';

export interface DrawnEvent extends PictureEvent {
  readonly bar: Bar;
  readonly shape: EventShape;
  readonly drawn: DrawnLabel | undefined;
}

export interface DrawnArticle extends PictureArticle {
  readonly estimateBar: Bar;
  readonly boundsBar: Bar;
  readonly drawn: DrawnLabel;
}

export interface PictureGeometry {
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly major: boolean }[];
  readonly articles: readonly DrawnArticle[];
  readonly events: readonly DrawnEvent[];
  /** How many rows the labels take. */
  readonly rows: number;
  /** How many rows the names of the articles take, on the other side of the line. */
  readonly nameRows: number;
}

/** The width of a letter of a label, and of the name of an article, in the units of the drawing. */
const letter = 8.8;
const nameLetter = 14;
const bandLetter = 11;
const lineHeight = 20;
/** How far the name and date of an article reach from its bar, above and below, on a line that runs down. */
const nameAbove = 54;
const nameBelow = 26;
const gap = 10;
/** Labels that find no place in so many rows are left out: the list beside the drawing holds every event. */
const mostRows = 6;
/** On a crowded line fewer are drawn, and further apart. */
const crowdedRows = 3;
const crowdedLineHeight = 40;
/** With more events than this a line is crowded. Those without a drawn name then share so many marks: at one place they could not be told apart. */
export const mostMarks = 80;
/** A band less thick than this cannot hold its name. */
const holdsName = 16;
/** What is shorter than this could not be seen. */
const shortest = 3;
const week = 7 * 24 * 3600 * 1000;

/** The shape of an event on a line of time. */
export function shapeOf({ min, max, label }: Pick<PictureEvent, 'min' | 'max' | 'label'>): EventShape {
  if (max - min < week) return 'point';
  return label === undefined ? 'stretch' : 'band';
}

function extent(at: number, label: string, length: number): { anchor: DrawnLabel['anchor']; from: number; to: number } {
  const width = label.length * letter;
  if (at + width / 2 > length) return { anchor: 'end', from: at - width, to: at };
  if (at - width / 2 < 0) return { anchor: 'start', from: at, to: at + width };
  return { anchor: 'middle', from: at - width / 2, to: at + width / 2 };
}

/** Gives each label of a line that runs across the first row in which it touches no other, if there is one. */
function inRows(
  labels: readonly { readonly at: number; readonly label: string }[],
  length: number,
  most: number,
): (DrawnLabel | undefined)[] {
  const ends: number[] = [];
  return labels.map(({ at, label }) => {
    const { anchor, from, to } = extent(at, label, length);
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free < 0 ? ends.length : free;
    if (row === most) return undefined;
    ends[row] = to;
    return { at, row, textAt: at, anchor, place: 'led' };
  });
}

/** Names the bands of a line that runs across: each after its band, or before it at the end of the line, in the first free row. */
function besideBands(
  bands: readonly { readonly bar: Bar; readonly label: string; readonly date: string }[],
  length: number,
): (DrawnLabel | undefined)[] {
  const ends: number[] = [];
  return bands.map(({ bar: { from, to }, label, date }) => {
    const width = Math.max(label.length * bandLetter, date.length * letter);
    const [anchor, start, textAt] =
      to + gap + width > length ? (['end', from - gap - width, from - gap] as const) : (['start', to + gap, to + gap] as const);
    const free = ends.findIndex((end) => end + gap <= start);
    const row = free < 0 ? ends.length : free;
    if (row === mostRows) return undefined;
    ends[row] = start + width;
    return { at: textAt, row, textAt, anchor, place: 'beside' };
  });
}

/** Moves each label of a line that runs down below the one before it, and out of the way of the articles' names, while there is room. */
function oneBelowTheOther(
  labels: readonly { readonly at: number }[],
  names: readonly Bar[],
  length: number,
  apart: number,
): (DrawnLabel | undefined)[] {
  let next = -Infinity;
  return labels.map(({ at }) => {
    const below = Math.max(at, next);
    const name = names.find(({ from, to }) => below > from && below < to);
    const textAt = name === undefined ? below : at < (name.from + name.to) / 2 && next <= name.from ? name.from : name.to;
    // A crowded line skips what would be led far from its mark.
    if (textAt > length + lineHeight || (apart > lineHeight && textAt > at + apart)) return undefined;
    next = textAt + apart;
    return { at, row: 0, textAt, anchor: 'start', place: 'led' };
  });
}

/** Bars in order, those that touch made one. */
function joined(bars: readonly Bar[]): Bar[] {
  const blocks: Bar[] = [];
  for (const bar of bars) {
    const last = blocks.at(-1);
    if (last === undefined || bar.from > last.to) blocks.push(bar);
    else blocks[blocks.length - 1] = { from: last.from, to: Math.max(last.to, bar.to) };
  }
  return blocks;
}

type PlacedArticle = Omit<DrawnArticle, 'drawn'>;

/** Names stand at the outer end of their article's bounds, each in the first row in which it touches no other. */
function namesInRows(articles: readonly PlacedArticle[], length: number): DrawnLabel[] {
  const ends: number[] = [];
  return articles.map(({ name, date, boundsBar: { from, to } }) => {
    const width = Math.max(name.length * nameLetter, date.length * letter);
    const [anchor, start, textAt] = from + to > length ? (['end', to - width, to] as const) : (['start', from, from] as const);
    const free = ends.findIndex((end) => end + gap <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = start + width;
    return { at: textAt, row, textAt, anchor, place: 'beside' };
  });
}

/** On a line that runs down, each name stands at its article's bar, or below the name before it. */
function namesBelowEachOther(articles: readonly PlacedArticle[]): DrawnLabel[] {
  let next = -Infinity;
  return articles.map(({ estimateBar: { from } }) => {
    const textAt = Math.max(from, next);
    next = textAt + nameAbove + lineHeight / 2;
    return { at: from, row: 0, textAt, anchor: 'start', place: 'beside' };
  });
}

/** The events that are drawn: all, or of the many at one place, none of them named, the longest. */
function marked(events: readonly DrawnEvent[], length: number, most: number): DrawnEvent[] {
  if (events.length <= most) return [...events];
  const longest = new Map<number, DrawnEvent>();
  const unnamed = events.filter(({ drawn }) => drawn === undefined);
  for (const event of unnamed) {
    const place = Math.floor((event.bar.from * most) / length);
    const other = longest.get(place);
    if (other === undefined || event.bar.to - event.bar.from > other.bar.to - other.bar.from) longest.set(place, event);
  }
  const shown = new Set(longest.values());
  return events.filter((event) => event.drawn !== undefined || shown.has(event));
}

function rowsOf(labels: readonly (DrawnLabel | undefined)[]): number {
  return labels.reduce((most, label) => Math.max(most, (label?.row ?? 0) + 1), 1);
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** Places what lies within the domain; what begins before it is left out, what ends after it is cut. */
export function timePicture({ articles, events, domain, length, direction, most = mostMarks }: PictureInput): PictureGeometry {
  const scale = scaleUtc().domain([domain.min, domain.max]).range([0, length]).clamp(true);
  const position = (time: number) => Math.round(scale(time) * 10) / 10;
  const bar = ({ min, max }: Span): Bar => {
    const from = position(min);
    return { from, to: Math.max(position(max), from + shortest) };
  };
  const inside = ({ min }: Span) => min >= domain.min && min <= domain.max;

  const years = (domain.max - domain.min) / (365 * 24 * 3600 * 1000);
  const ticks = scale.ticks(years > 4 ? Math.round(years / 2) : Math.round(years * (years > 2 ? 6 : 12))).map((date) => {
    const january = date.getUTCMonth() === 0;
    return {
      at: position(date.getTime()),
      label: january || years > 4 ? String(date.getUTCFullYear()) : month.format(date),
      major: january,
    };
  });

  const shown = events.filter(inside).map((event) => ({ ...event, bar: bar(event), shape: shapeOf(event) }));
  const crowded = shown.length > most;
  const named = shown.flatMap((event) => (event.label === undefined ? [] : [{ ...event, label: event.label }]));
  const ownRoom = ({ shape, bar: { from, to } }: (typeof shown)[number]) =>
    shape === 'band' && (direction === 'across' || to - from >= holdsName);
  const bands = named.filter(ownRoom);
  const led = named.filter((event) => !ownRoom(event)).map(({ bar: { from, to }, label }) => ({ at: (from + to) / 2, label }));
  const placed = articles.map((article) => ({ ...article, estimateBar: bar(article.estimate), boundsBar: bar(article.bounds) }));
  const names = direction === 'across' ? namesInRows(placed, length) : namesBelowEachOther(placed);
  const drawnArticles = placed.map((article, index) => ({ ...article, drawn: defined(names[index], 'the name of an article') }));
  const taken = joined(
    [
      ...drawnArticles.map(({ estimateBar, drawn: { textAt } }) => ({
        from: textAt - nameAbove,
        to: Math.max(textAt, estimateBar.to) + nameBelow,
      })),
      ...bands.map(({ bar: { from, to } }) => ({ from: from - lineHeight / 2, to: to + lineHeight / 2 })),
    ].toSorted((one, other) => one.from - other.from),
  );
  const drawn =
    direction === 'across'
      ? inRows(led, length, crowded ? crowdedRows : mostRows)
      : oneBelowTheOther(led, taken, length, crowded ? crowdedLineHeight : lineHeight);
  const bandNames =
    direction === 'across'
      ? besideBands(bands, length)
      : bands.map(({ bar: { from, to } }): DrawnLabel => ({ at: from, row: 0, textAt: (from + to) / 2, anchor: 'start', place: 'within' }));
  const queues = { led: drawn.values(), band: bandNames.values() };
  const labelOf = (event: (typeof shown)[number]) =>
    event.label === undefined ? undefined : queues[ownRoom(event) ? 'band' : 'led'].next().value;
  return {
    ticks,
    articles: drawnArticles,
    events: marked(
      shown.map((event) => ({ ...event, drawn: labelOf(event) })),
      length,
      most,
    ),
    rows: rowsOf(drawn),
    nameRows: rowsOf(names),
  };
}
