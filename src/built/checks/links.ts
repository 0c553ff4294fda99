import { findingsOf, type BuiltFinding } from '../built-finding.ts';
import type { BuiltElement, BuiltPage } from '../built-page.ts';
import type { BuiltSite } from '../built-site.ts';

const finding = findingsOf('links');

/** Stands for wherever the site is published: deep enough that no link can leave it unseen. */
const published = new URL('https://anywhere.invalid/a/b/c/d/e/f/g/');

/** The page that a host shows at any depth: its way home leads up on purpose. */
const atAnyDepth = '404.html';

/** Where an element leads a reader. */
function targetsOf({ name, attributes }: BuiltElement): string[] {
  const target = name === 'a' || name === 'area' ? (attributes.get('href') ?? attributes.get('xlink:href')) : attributes.get('action');
  return target === undefined ? [] : [target];
}

/** Rule: every link within the site is relative and leads to a file and an id that exist; every other leads to the web. */
export function links({ files, pages }: BuiltSite): BuiltFinding[] {
  const exists = new Set(files);
  const ids = new Map(pages.map(({ file, elements }) => [file, new Set(elements.map(({ attributes }) => attributes.get('id')))]));

  const wrongWith = (page: BuiltPage, target: string): readonly [found: string, expected: string] | undefined => {
    if (/^[a-z][a-z\d+.-]*:/i.test(target))
      return /^https?:\/\//i.test(target) && URL.canParse(target) ? undefined : ['', 'a relative link, or an address of the web'];
    if (target === '' || target.startsWith('/') || target.includes('\\')) return ['', 'a relative link, so that the site can lie anywhere'];
    if (page.file === atAnyDepth && target.startsWith('../')) return undefined;
    const url = new URL(target, new URL(page.file, published));
    const file = url.href.startsWith(published.href) ? decodeURIComponent(url.pathname.slice(published.pathname.length)) : undefined;
    if (file === undefined) return [', which leaves the folder of the site', 'a link within it'];
    if (!exists.has(file)) return [', where no file is', 'a file of the site'];
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || ids.get(file)?.has(id) ? undefined : [`, an id that ${file} does not have`, 'an id of that page'];
  };

  return pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      targetsOf(element).flatMap((target) => {
        const wrong = wrongWith(page, target);
        return wrong === undefined ? [] : [finding(page, element, `a link to "${target}"${wrong[0]}`, wrong[1])];
      }),
    ),
  );
}
