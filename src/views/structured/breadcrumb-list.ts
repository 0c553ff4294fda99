import type { BreadcrumbList } from 'schema-dts';

/** A page on the way from the home page. */
export interface Crumb {
  /** Its name in the navigation. */
  readonly name: string;
  readonly url: string;
}

/** The way to a page, from the home page to the page itself. */
export function breadcrumbList(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  };
}
