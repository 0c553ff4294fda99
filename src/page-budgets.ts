/** Design section 8: what a page may weigh as it is sent. */

/** Upper limits of one page. */
export interface PageBudget {
  /** Bytes of the page with all that it needs, by gzip -9. */
  readonly gzip: number;
  /** Bytes of script that runs, before compression; undefined where the page is an application. */
  readonly script: number | undefined;
  /** Requests until the page is complete, its own included. */
  readonly requests: number;
}

const ofReading: PageBudget = { gzip: 24_000, script: 1_000, requests: 1 };

const exceptions: ReadonlyMap<string, PageBudget> = new Map([
  ['index.html', { ...ofReading, gzip: 14_000 }],
  ['search.html', { ...ofReading, gzip: 60_000, script: undefined }],
]);

/** A further page of the index that the search begins with. */
const ofIndex: PageBudget = { ...ofReading, gzip: 60_000 };

/** The budget of a page, by its path below the site's folder: `index.html`. */
export function pageBudget(file: string): PageBudget {
  return exceptions.get(file) ?? (/^search-\d+\.html$/.test(file) ? ofIndex : ofReading);
}

/** How much of its budget each sheet of a divided page may take: with many sheets links compress less well than estimated. */
export const shareOfBudget = 0.93;
