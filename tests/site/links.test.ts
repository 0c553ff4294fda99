import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { attributesOf, filesIn, isSharePage, readPages, type BuiltPage } from '../support/pages.ts';

const dist = inject('dist');
const pages = readPages(dist);
const files = new Set(filesIn(dist));
const idsOf = new Map(pages.map(({ file, $ }) => [file, attributesOf($, '[id]', 'id')]));

/** Stands for wherever the site is published: deep enough that no link can leave it unseen. */
const published = 'https://anywhere.invalid/a/b/c/d/e/f/g/';
const leaves = /^[a-z][a-z\d+.-]*:/i;

function linksOf({ $ }: BuiltPage): string[] {
  return attributesOf($, 'a, area', 'href');
}

/** The addresses of the articles and of the works of the public record. */
function citedAddresses(): Set<string> {
  const articles = filesIn('content/articles').map((file) => /^url: (.+)$/m.exec(readFileSync(`content/articles/${file}`, 'utf8'))?.[1]);
  const works: unknown = parse(readFileSync('content/works.yaml', 'utf8'));
  const workAddresses = Array.isArray(works) ? works.map((work: { URL?: string }) => work.URL) : [];
  return new Set([...articles, ...workAddresses].filter((address) => address !== undefined));
}

const cited = citedAddresses();

describe.each(pages)('$file', (page) => {
  const links = linksOf(page);

  test('leads, within the site, only to files and addresses that exist', () => {
    const here = new URL(page.file, published);
    // The ladder of the 404 page leads up on purpose; tests/browser/served.test.ts climbs it.
    const inner = links.filter((link) => !leaves.test(link) && !(page.file === '404.html' && link.startsWith('../')));
    expect(inner.length).toBeGreaterThan(0);
    const broken = inner.filter((link) => {
      const target = new URL(link, here);
      const file = target.pathname.slice(new URL(published).pathname.length);
      const found = target.href.startsWith(published) && files.has(file);
      return !found || (target.hash !== '' && !idsOf.get(file)?.includes(decodeURIComponent(target.hash.slice(1))));
    });
    expect(broken).toEqual([]);
  });

  test('links to the site only relatively, so that it can be moved', () => {
    expect(links.filter((link) => link.startsWith('/') || link === '')).toEqual([]);
  });

  test('leaves the site only for an article or a work of the public record', () => {
    const others = links.filter((link) => leaves.test(link) && !cited.has(link.replace(/#:~:text=.*$/, '')));
    expect(others).toEqual([]);
  });

  test('uses no id twice', () => {
    const ids = idsOf.get(page.file) ?? [];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('describes and names its parts only by ids that it has', () => {
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
      .flatMap((name) => attributesOf(page.$, '*', name))
      .flatMap((ids) => ids.split(/\s+/));
    expect(named.filter((id) => !idsOf.get(page.file)?.includes(id))).toEqual([]);
  });
});

test('no address but that of the text itself stands on two pages', () => {
  const seen = new Map<string, string[]>();
  for (const [file, ids] of idsOf) for (const id of ids) seen.set(id, [...(seen.get(id) ?? []), file]);
  expect([...seen].filter(([id, on]) => id !== 'main' && on.length > 1)).toEqual([]);
});

// Share pages are where links from elsewhere arrive; they need no way from the home page.
test('every page but the share pages can be reached from the home page', () => {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    const page = pages.find((one) => one.file === file);
    if (page === undefined) continue;
    for (const link of linksOf(page)) {
      if (!leaves.test(link)) reached.add(new URL(link, new URL(file, published)).pathname.slice(new URL(published).pathname.length));
    }
  }
  expect(pages.map(({ file }) => file).filter((file) => file !== '404.html' && !isSharePage(file) && !reached.has(file))).toEqual([]);
});
