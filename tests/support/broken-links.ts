import { dirname, join, normalize } from 'node:path';
import { attributesOf, filesIn, readPages } from './pages.ts';

const leaves = /^[a-z][a-z\d+.-]*:/i;

/** The links of a built site that lead to no file, or to no address on it: `page.html -> link`. Those of 404.html climb on purpose. */
export function brokenLinks(dist: string): string[] {
  const files = new Set(filesIn(dist));
  const pages = readPages(dist);
  const ids = new Map(pages.map(({ file, $ }) => [file, new Set(attributesOf($, '[id]', 'id'))]));
  return pages
    .filter(({ file }) => file !== '404.html')
    .flatMap(({ file, $ }) =>
      attributesOf($, 'a[href]', 'href')
        .filter((link) => {
          if (leaves.test(link)) return false;
          const [path = '', fragment] = link.split('#');
          const target = path === '' ? file : normalize(join(dirname(file), path));
          return !files.has(target) || (fragment !== undefined && !ids.get(target)?.has(decodeURIComponent(fragment)));
        })
        .map((link) => `${file} -> ${link}`),
    );
}
