/** What the comparison counts and draws: its numbers equal those of `explainer.json`, and its sums are the articles' sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { explainerSchema } from '../../src/schemas/explainer.ts';
import { oneLine, readPage } from '../support/pages.ts';

const dist = inject('dist');
const explainer = explainerSchema.parse(JSON.parse(readFileSync(join(dist, 'explainer.json'), 'utf8')));
const keys = explainer.articles.map(({ key }) => key);
const { $ } = readPage(dist, 'compare.html');

/** The rows of a table of counts: for each article the printed number and, for the bar beside it, its length and its blocks. */
function rowsOf(caption: string) {
  const table = $('table.counts').filter((_, element) => oneLine($(element).find('caption').text()).startsWith(caption));
  return table
    .find('tbody tr')
    .toArray()
    .map((row) => ({
      address: $(row).find('th a').attr('href')?.slice(1),
      cells: $(row)
        .find('td')
        .toArray()
        .map((cell) => ({
          count: Number($(cell).find('.count').text().replace('silent', '0')),
          bar: parseFloat($(cell).find('svg').attr('width') ?? '0'),
          blocks: Number(/H(\d+)$/.exec($(cell).find('path').attr('d') ?? 'H0')?.[1]),
        })),
    }));
}

const topics = rowsOf('Sentences of each article by topic');
const voices = rowsOf('Sentences of each article by voice');
const kinds = rowsOf('Sentences of each article by what they do');

describe.each([
  { what: 'topics', rows: topics },
  { what: 'voices', rows: voices },
  { what: 'kinds', rows: kinds },
])('the table of $what', ({ rows }) => {
  test('adds up to the sentences of each article', () => {
    const sums = keys.map((_, column) => rows.reduce((sum, { cells }) => sum + (cells[column]?.count ?? 0), 0));
    expect(sums).toEqual([29, 52]);
  });

  test('has a block for each sentence in its bars', () => {
    for (const { count, blocks } of rows.flatMap((row) => row.cells)) expect(blocks).toBe(count);
  });

  test('draws all its bars on one scale', () => {
    const cells = rows.flatMap((row) => row.cells);
    const most = Math.max(...cells.map(({ count }) => count));
    const longest = Math.max(...cells.map(({ bar }) => bar));
    expect(longest).toBeGreaterThan(50);
    for (const { count, bar } of cells) expect(bar).toBeCloseTo((longest * count) / most, 0);
  });
});

test('the counts of topics are those of explainer.json', () => {
  const counted = explainer.topics.map(({ anchor, says }) => ({ address: anchor, counts: keys.map((key) => says[key]?.sentences) }));
  expect(topics.map(({ address, cells }) => ({ address, counts: cells.map(({ count }) => count) }))).toEqual(counted);
});

test.each([
  { field: 'voices', rows: voices },
  { field: 'kinds', rows: kinds },
] as const)('the counts of $field are those of explainer.json', ({ field, rows }) => {
  const counted = keys.map((key) => Object.values(explainer.counts[key]?.[field] ?? {}));
  expect(keys.map((_, column) => rows.map(({ cells }) => cells[column]?.count))).toEqual(counted);
});

test('the balance on the page about the site is that of explainer.json, within its bounds', () => {
  const about = readPage(dist, 'about.html').$;
  const printed = about('table.balance tbody tr')
    .toArray()
    .map((row) =>
      about(row)
        .find('td')
        .toArray()
        .map((cell) => parseInt(about(cell).text(), 10)),
    );
  const counts = keys.flatMap((key) => explainer.counts[key] ?? []);
  const columns = (['topicWords', 'topicCitations', 'topicsFirst', 'notes', 'sentencesWithNote'] as const).map((field) =>
    counts.map((count) => count[field]),
  );
  expect(printed).toEqual(columns);
  const words = counts.map(({ topicWords }) => topicWords);
  expect(Math.min(...words) / Math.max(...words)).toBeGreaterThanOrEqual(0.95);
  const shares = counts.map(({ sentencesWithNote, sentences }) => sentencesWithNote / sentences);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.1);
});

/** The columns, from 0, in which each row of a drawn course has a cell. */
function cellsOf(drawing: string): number[][] {
  return $(drawing)
    .find('path.cell')
    .toArray()
    .map((row) => [...($(row).attr('d') ?? '').matchAll(/M(\d+) 0h/g)].map(([, column]) => Number(column)));
}

test('the course of an article has a column for each paragraph, with a cell for each of its topics', () => {
  for (const { key, sections } of explainer.articles) {
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    const columns = $(`.course.${key} svg.wide a`).toArray();
    expect(columns.map((column) => $(column).attr('href')?.split('#')[1])).toEqual(paragraphs.map(({ anchor }) => anchor));
    const rows = cellsOf(`.course.${key} svg.wide`);
    expect(cellsOf(`.course.${key} svg.narrow`)).toEqual(rows);
    paragraphs.forEach(({ sentences }, column) => {
      const own = new Set(sentences.map(({ topic }) => topic));
      expect(rows.filter((cells) => cells.includes(column)).length).toBeGreaterThanOrEqual(own.size);
    });
    expect(Math.max(...rows.flat())).toBeLessThan(paragraphs.length);
  }
});
