/** The order of the timeline: events before, between and after the articles, each article in its place. Pure. */
import { defined } from '../defined.ts';
import { timelineSections, type PageSection } from '../page-sections.ts';
import type { Article, Corpus, Event } from './model.ts';

export type TimelineThing = { readonly article: Article } | { readonly event: Event };

/** A part of the timeline, with what stands in it. */
export interface TimelinePart extends PageSection {
  readonly things: readonly TimelineThing[];
}

/** The parts of the timeline: before the first article, and from each article on. */
export function timelineParts({ articles, events }: Pick<Corpus, 'articles' | 'events'>): TimelinePart[] {
  const buckets: TimelineThing[][] = [[], ...articles.map((article): TimelineThing[] => [{ article }])];
  let bucket = 0;
  for (const event of events) {
    // An undated event stays with the one that it follows; a dated one belongs before the first article written on or after its day.
    if (event.when !== undefined) {
      const { min } = event.when;
      bucket = articles.filter(({ written }) => written.max < min).length;
    }
    buckets[bucket]?.push({ event });
  }
  return timelineSections(articles).map((section, index) => ({ ...section, things: defined(buckets[index], 'things for each part') }));
}
