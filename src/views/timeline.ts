/** What the timeline prints: its parts, their entries in order, and the drawn overview. Pure. */
import { defined } from '../defined.ts';
import { shapeOf, type PictureArticle, type PictureEvent } from '../charts/time-picture.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import { timelineAddress } from '../corpus/mentions.ts';
import type { Article, Event } from '../corpus/model.ts';
import { formatEdtf, parseEdtf } from '../dates/edtf-date.ts';
import { timelineParts, type TimelineThing } from '../corpus/timeline-parts.ts';
import type { PageSection } from '../page-sections.ts';
import { knownSentence } from '../reference.ts';
import type { DateBasis } from '../schemas/event.ts';
import type { PageEntry } from '../site.ts';
import { addressOf, href, type Page } from '../urls.ts';
import { backlinksTo, type BacklinkGroupView } from './backlinks.ts';
import { linksOn, type Links, type LinkView } from './links.ts';
import { sectionsOn, standsOn, type OnSheet } from './sheet.ts';
import { pictureTexts, type PictureTexts } from './site-page.ts';

const main: Page = 'timeline';

/** What the place of an entry on the timeline rests on, in words. */
export const basisLabels: Record<DateBasis, string> = {
  article: 'Dated by an article',
  record: 'Dated by the public record',
  estimate: 'Date estimated',
  'order-only': 'No date, placed in order',
};

export interface EventEntry {
  readonly type: 'event';
  readonly address: string;
  /** Whether the drawn overview shows it as a band: it lasted and has a name. */
  readonly band: boolean;
  readonly year: number | undefined;
  readonly basis: DateBasis;
  /** In words; undefined where only the order is known. */
  readonly date: string | undefined;
  /** For `<time>`: a day, month or year; undefined for intervals. */
  readonly machineDate: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly cites: readonly LinkView[];
  readonly works: readonly LinkView[];
  readonly citedIn: readonly BacklinkGroupView[];
}

export interface ArticleEntry {
  readonly type: 'article';
  readonly key: string;
  readonly address: string;
  readonly year?: never;
  readonly name: string;
  readonly date: string;
  readonly bounds: string;
  readonly moment: string;
  readonly href: string;
}

export type TimelineEntry = EventEntry | ArticleEntry;

/** An entry in its place; the first event of a year that has several opens the year. */
export type PlacedEntry = TimelineEntry & { readonly opens: number | undefined };

export interface TimelinePart extends PageSection, OnSheet {
  readonly entries: readonly PlacedEntry[];
}

export interface TimelineView {
  readonly parts: readonly TimelinePart[];
  /** On the first sheet. */
  readonly picture: (PictureTexts & { readonly articles: readonly PictureArticle[]; readonly events: readonly PictureEvent[] }) | undefined;
  readonly links: Links;
  /** The day on which the sources end, in words. */
  readonly sourcesEnd: string;
}

/** With more articles than this the drawing shows those that are compared: the list below it has all. */
const mostDrawn = 8;

/** The articles as the drawing shows them, on a page. */
export function pictureArticles(articles: readonly Article[], from: Page): PictureArticle[] {
  return articles.map(({ entry, key, written }) => {
    const bounds = parseEdtf(entry.fields.written.bounds);
    return {
      key,
      name: entry.fields.name,
      href: href(from, { page: entry.id }),
      estimate: { min: written.min, max: written.max },
      bounds: { min: bounds.min, max: bounds.max },
      date: formatEdtf(entry.fields.written.edtf),
    };
  });
}

/** The dated events as the drawing shows them, on a page. */
export function pictureEvents({ events, placeOf }: Pick<LinkedCorpus, 'events' | 'placeOf'>, from: Page): PictureEvent[] {
  return events.flatMap(({ entry, when }) =>
    when === undefined
      ? []
      : [
          {
            href: href(from, placeOf({ page: main, address: addressOf({ kind: 'event', id: entry.id }) })),
            title: entry.fields.title,
            label: entry.fields.label,
            date: formatEdtf(when.text),
            min: when.min,
            max: when.max,
          },
        ],
  );
}

/** Marks the first event of each year that has several; what has no year of its own stays with what stands before it. */
export function openYears<Entry extends { readonly year?: number | undefined }>(
  entries: readonly Entry[],
): (Entry & { readonly opens: number | undefined })[] {
  const inYear = Map.groupBy(entries, ({ year }) => year);
  let current: number | undefined;
  return entries.map((entry) => {
    const { year } = entry;
    const opens =
      year !== undefined && year !== current && defined(inYear.get(year), 'the year of the entry').length > 1 ? year : undefined;
    current = year ?? current;
    return { ...entry, opens };
  });
}

/** The view of the timeline, or of a further sheet of it: events before, between and after the articles, each article in its place. */
export function timelineView(corpus: LinkedCorpus, pages: readonly PageEntry[], page: Page = main): TimelineView {
  const links = linksOn(corpus, page);
  const texts = pictureTexts(corpus, main);
  const yearOf = (time: number) => new Date(time).getUTCFullYear();
  const eventEntry = ({ entry, when }: Event): EventEntry => ({
    type: 'event',
    address: addressOf({ kind: 'event', id: entry.id }),
    band: when !== undefined && when.min >= texts.domain.min && shapeOf({ ...when, label: entry.fields.label }) === 'band',
    year: when === undefined ? undefined : yearOf(when.min),
    basis: entry.fields.basis,
    date: when === undefined ? undefined : formatEdtf(when.text),
    machineDate: when !== undefined && /^[\d-]+$/.test(when.text) ? when.text : undefined,
    title: entry.fields.title,
    text: entry.fields.text,
    cites: entry.fields.cites.map((text) => links(knownSentence(text))),
    works: entry.fields.works.map((id) => links({ kind: 'work', id })),
    citedIn: backlinksTo({ kind: 'event', id: entry.id }, corpus, { pages, page }),
  });
  const articleEntry = ({ entry, key }: Article): ArticleEntry => ({
    type: 'article',
    key,
    address: timelineAddress(key),
    name: entry.fields.name,
    date: formatEdtf(entry.fields.written.edtf),
    bounds: formatEdtf(entry.fields.written.bounds),
    moment: entry.fields.moment,
    href: href(page, { page: entry.id }),
  });

  const isHere = standsOn(corpus, main, page);
  const entryOf = (thing: TimelineThing) => ('event' in thing ? eventEntry(thing.event) : articleEntry(thing.article));
  const addressIn = (thing: TimelineThing) =>
    'event' in thing ? addressOf({ kind: 'event', id: thing.event.entry.id }) : timelineAddress(thing.article.key);
  return {
    parts: sectionsOn(corpus, page, timelineParts(corpus), ({ things }) => ({
      entries: openYears(things.filter((thing) => isHere(addressIn(thing))).map(entryOf)),
    })),
    picture:
      page !== main
        ? undefined
        : {
            ...texts,
            articles: pictureArticles(corpus.articles.length <= mostDrawn ? corpus.articles : corpus.compared, page),
            events: pictureEvents(corpus, page),
          },
    links,
    sourcesEnd: formatEdtf(corpus.site.fields.sourcesEnd),
  };
}
