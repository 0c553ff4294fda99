/** Where the links of the built pages lead. That those within the site arrive, the build itself has proven. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { attributesOf, filesIn, isSharePage, readPages, type BuiltPage } from '../support/pages.ts';

const dist = inject('dist');
const pages = readPages(dist);

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

test.each(pages)('$file leaves the site only for an article or a work of the public record', (page) => {
  const cited = citedAddresses();
  expect(linksOf(page).filter((link) => leaves.test(link) && !cited.has(link.replace(/#:~:text=.*$/, '')))).toEqual([]);
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
