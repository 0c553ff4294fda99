/** What the pages of collections weigh besides their entries, estimated in bytes of gzip -9 as `weights.ts` does for entries. Pure. */
import { mostMarks } from '../charts/time-picture.ts';
import { changesPage, pageOfKind, type Page } from '../urls.ts';
import type { Corpus } from './model.ts';

/** What a page weighs besides its entries, in bytes of gzip -9. */
export interface FixedWeight {
  /** Its first sheet, with the overview of all. */
  readonly first: number;
  /** Every further sheet. */
  readonly further: number;
  /** What the first sheet has to say of each sheet. */
  readonly perSheet: number;
}

/** Styles, navigation, head and foot. */
const frame = 6200;
/** The list of all sheets names each. */
const perSheet = 45;
/** A letter of prose, with the links in it. */
const letter = 0.5;

/** What each page has besides on every sheet: the styles of its entries, the tables around them. */
const own: Readonly<Record<Page, number>> = { [pageOfKind.topic]: 1300, [pageOfKind.event]: 700 };

function overview({ pages, articles, compared, events, exceptions }: Corpus, page: Page): number {
  const texts = pages
    .filter(({ entry }) => entry.id === page)
    .map(({ entry: { fields, body } }) => [fields.lede, fields.picture?.title, fields.picture?.description, body].join(''));
  const prose = letter * texts.join('').length;
  switch (page) {
    case pageOfKind.topic:
      // A column of the course of each article for each paragraph.
      return prose + 100 * compared.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages)).length;
    case pageOfKind.event:
      return prose + 1400 + 27 * Math.min(events.length, 2 * mostMarks);
    case pageOfKind.work:
      return prose + 50 * articles.length;
    case changesPage:
      return prose + 600 + letter * exceptions.reduce((sum, { entry: { fields } }) => sum + fields.text.length + fields.why.length, 0);
    default:
      return prose;
  }
}

/** What the sheets of a page weigh besides their entries. */
export function fixedWeight(corpus: Corpus, page: Page): FixedWeight {
  const further = frame + (own[page] ?? 0);
  const retired = corpus.anchors
    .flatMap(({ entry: { fields } }) => (fields.page === page && fields.retired !== undefined ? [fields.address, fields.retired.why] : []))
    .join('').length;
  return { first: Math.ceil(further + overview(corpus, page) + letter * retired), further, perSheet };
}
