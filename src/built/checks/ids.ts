import { findingsOf, type BuiltFinding } from '../built-finding.ts';
import type { BuiltElement, BuiltPage } from '../built-page.ts';
import type { BuiltSite } from '../built-site.ts';

const finding = findingsOf('ids');

/** The target of the link that skips the header, the same on every page. */
const onEveryPage = ['main'];

/** Attributes that name elements of their page by their ids. */
const namingAttributes = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'for',
  'headers',
  'list',
  'form',
];

function unnamed(page: BuiltPage, ids: ReadonlySet<string>): BuiltFinding[] {
  return page.elements.flatMap((element) =>
    namingAttributes
      .flatMap(
        (name) =>
          element.attributes
            .get(name)
            ?.split(/\s+/)
            .map((id) => ({ name, id })) ?? [],
      )
      .filter(({ id }) => !ids.has(id))
      .map(({ name, id }) => finding(page, element, `${name}="${id}"`, 'an id of the same page')),
  );
}

/** Rule: an id is one word, stands once on its page and, but for `main`, on one page of the site; what names an id finds it. */
export function ids({ pages }: BuiltSite): BuiltFinding[] {
  const first = new Map<string, { readonly page: BuiltPage; readonly element: BuiltElement }>();
  return pages.flatMap((page) => {
    const own = new Set<string>();
    const wrong = page.elements.flatMap((element): BuiltFinding[] => {
      const id = element.attributes.get('id');
      if (id === undefined) return [];
      if (!/^\S+$/.test(id)) return [finding(page, element, `the id "${id}"`, 'an id of one word')];
      const earlier = first.get(id);
      const isNew = earlier === undefined || (onEveryPage.includes(id) && !own.has(id));
      own.add(id);
      if (isNew) {
        first.set(id, { page, element });
        return [];
      }
      const place = `${earlier.page.file}:${earlier.element.line}:${earlier.element.column}`;
      return [finding(page, element, `the id "${id}" a second time`, `each id once on the whole site; the first is at ${place}`)];
    });
    return [...wrong, ...unnamed(page, own)];
  });
}
