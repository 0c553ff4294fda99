/** Pages that are printed on several sheets, with content twice as large as the site's. */
import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../src/corpus/addresses.ts';
import type { Sheet } from '../../../src/corpus/sheets.ts';
import { foundPages, mainPages, sheetPages } from '../../../src/site.ts';
import { compareView } from '../../../src/views/compare.ts';
import { explainer } from '../../../src/views/explainer.ts';
import { frameOf } from '../../../src/views/frame.ts';
import { glossaryView } from '../../../src/views/glossary.ts';
import { linkablesOf } from '../../../src/views/linkables.ts';
import { metadataOf } from '../../../src/views/metadata.ts';
import { previewPictures } from '../../../src/views/preview-pictures.ts';
import { sharePages } from '../../../src/views/share.ts';
import { contentsOf, furtherSheets, holdingOf, partsFrom, sheetAt } from '../../../src/views/sheet.ts';
import { definedTerm } from '../../../src/views/structured/defined-term.ts';
import { structuredData } from '../../../src/views/structured/structured-data.ts';
import { timelineView } from '../../../src/views/timeline.ts';
import { dataUrl } from '../../../src/urls.ts';
import { smallCorpus } from '../../support/small-content.ts';
import { syntheticCorpus } from '../../support/synthetic-corpus.ts';

const corpus = syntheticCorpus(2);
const pages = mainPages(corpus);
const split = ['compare', 'timeline', 'faq', 'glossary', 'sources'];
const sheetsOf = (main: string) => corpus.sheets.get(main) ?? [];

describe('the things of a page that is split', () => {
  it('stand each on one sheet, in the order of the page', () => {
    for (const main of split) {
      const printed = addressesOf(corpus).filter(({ page, kind }) => page === main && kind !== 'section');
      const placed = sheetsOf(main).flatMap(({ addresses }) => addresses);
      expect(sheetsOf(main).length, main).toBeGreaterThan(1);
      expect(new Set(placed).size, main).toBe(placed.length);
      expect(placed, main).toEqual(expect.arrayContaining(printed.map(({ address }) => address)));
    }
  });

  it('are linked where they stand: from pages, backlinks, share pages and data', () => {
    const moved = linkablesOf(corpus).filter(({ page, main }) => page !== main);
    const [event] = moved.filter(({ kind }) => kind === 'event');
    expect(event).toMatchObject({ page: expect.stringMatching(/^timeline-\d$/), main: 'timeline' });
    const { address = '', page = '' } = event ?? {};
    const place = `${page}.html#${address}`;
    expect(timelineView(corpus, pages).picture?.events.map(({ href }) => href)).toContain(place);
    expect(explainer(corpus).events.find(({ anchor }) => anchor === address)?.page).toBe(`${page}.html`);
    expect(sharePages(corpus).find((one) => one.address === address)?.place.href).toBe(`../${place}`);
    expect(compareView(corpus, pages).topics.map(({ href }) => href)).toContainEqual(expect.stringMatching(/^compare-2.html#topic-/));
    const links = glossaryView(corpus, pages).kinds.flatMap(({ actors }) =>
      actors.flatMap(({ citedIn }) => citedIn.flatMap((one) => one.links)),
    );
    expect(links.map(({ href }) => href)).toContainEqual(expect.stringMatching(/^timeline-2.html#event-/));
  });

  it('are data of their own sheet alone', () => {
    for (const { page } of sheetsOf('timeline')) {
      const graph = JSON.stringify(structuredData(corpus, page, undefined));
      expect(graph).toContain('"url":"#event-');
      expect(graph).not.toMatch(/"url":"timeline[^"]*#event-/);
    }
  });

  it('belong to the glossary as a whole', () => {
    const actor = linkablesOf(corpus).find(({ kind, page, main }) => kind === 'actor' && page !== main);
    const term = actor && definedTerm(corpus, actor, (to) => dataUrl('s/x', to, undefined));
    expect(term).toMatchObject({
      url: expect.stringMatching(/^\.\.\/glossary-\d\.html#actor-/),
      inDefinedTermSet: { url: '../glossary.html' },
    });
  });
});

describe('a further sheet', () => {
  it('has a title and a description of its own', () => {
    const entries = sheetPages(corpus).filter(({ main }) => main !== undefined);
    expect(entries.length).toBeGreaterThan(4);
    for (const field of ['page', 'title', 'description'] as const)
      expect(new Set(entries.map((one) => one[field])).size).toBe(entries.length);
    const [{ title } = {}] = entries.filter(({ main }) => main === 'timeline');
    expect(title).toBe(`Timeline, part 2 of ${sheetsOf('timeline').length}`);
  });

  it('can be found and cited, and shares the picture of its main page', () => {
    expect(foundPages(corpus).map(({ page }) => page)).toContain('timeline-2');
    const tokens = new Map(['paper', 'ink', 'ink-2', 'rule', 'hue-1', 'hue-2', 'hue-3'].map((name) => [name, '#000000']));
    expect(previewPictures(corpus, tokens).map(({ page }) => page)).not.toContain('timeline-2');
    expect(frameOf(corpus, 'timeline-2').preview.picture?.page).toBe('timeline');
    const { cite, structured } = metadataOf(corpus, 'timeline-2', new URL('https://example.org/'));
    expect(cite.citations[0]?.plain).toContain('https://example.org/timeline-2.html');
    expect(JSON.stringify(structured)).toContain('"position":3');
  });

  it('stands between the sheets before and after it, and the last before the next page', () => {
    const beside = (page: string) => frameOf(corpus, page).beside.map(({ entry }) => entry.page);
    const last = sheetsOf('timeline').at(-1)?.page ?? '';
    expect(beside('timeline')).toEqual([sheetsOf('compare').at(-1)?.page, 'timeline-2']);
    expect(beside('timeline-2')[0]).toBe('timeline');
    expect(beside(last)[1]).toBe('faq');
  });

  it('says of a section that goes on where it begins, and names it not among its contents', () => {
    const { parts } = timelineView(corpus, pages, 'timeline-2');
    const [goingOn] = parts;
    expect(goingOn?.continues).toBe(`timeline.html#${goingOn?.address}`);
    expect(contentsOf(parts).map(({ href }) => href)).not.toContain(`#${goingOn?.address}`);
    expect(contentsOf(timelineView(corpus, pages).parts)).toContainEqual(expect.objectContaining({ href: '#timeline-start' }));
  });

  it('is asked of Astro by its number', () => {
    expect(furtherSheets(corpus, 'glossary')[0]).toEqual({ params: { sheet: '2' } });
    expect(furtherSheets(corpus, 'index')).toEqual([]);
  });
});

describe('the list of the sheets', () => {
  const sheet = (number: number): Sheet => ({
    page: `timeline-${number}`,
    number,
    weight: 1,
    addresses: ['a'],
    from: `${number}`,
    to: `${number}`,
  });
  const many = Array.from({ length: 30 }, (_, index) => sheet(index + 1));
  const numbers = (from: number) =>
    partsFrom({ main: 'timeline', sheet: many[from - 1] ?? sheet(0), all: many }).map(({ number }) => number);

  it('is there only where there are several', () => {
    expect(frameOf(smallCorpus(), 'timeline').parts).toEqual([]);
    expect(frameOf(corpus, 'index').parts).toEqual([]);
    expect(frameOf(corpus, 'timeline-2').parts.map(({ number, current }) => [number, current])).toEqual(
      sheetsOf('timeline').map(({ number }) => [number, number === 2]),
    );
  });

  it('says from what to what each reaches', () => {
    expect(holdingOf({ ...sheet(1), from: 'May 2001', to: 'June 2001' })).toBe('May 2001 to June 2001');
    expect(holdingOf({ ...sheet(1), from: 'May 2001', to: 'May 2001' })).toBe('May 2001');
    expect(holdingOf({ ...sheet(1), from: undefined, to: undefined })).toBe('1 without a date');
  });

  it('is whole on the first, and on the others names the ends and those near', () => {
    expect(numbers(1)).toHaveLength(30);
    expect(numbers(15)).toEqual([1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30]);
  });

  it('is found by a page that is one of the sheets', () => {
    expect(sheetAt(corpus, 'timeline-2')).toMatchObject({ main: 'timeline', sheet: { number: 2 } });
    expect(sheetAt(corpus, 'index')).toBeUndefined();
  });
});
