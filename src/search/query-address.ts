/** The query and the address of the page, each from the other: `search.html?q=zamir`. Pure. */

/** How many characters of a query are searched. */
export const queryLimit = 200;

/** What of a reader’s text is searched: without outer spaces, cut to {@link queryLimit} characters. */
export function limited(text: string): string {
  return Array.from(text.trim()).slice(0, queryLimit).join('').trim();
}

/** The query of an address; empty where it has none. */
export function queryOf(address: string): string {
  return new URL(address).searchParams.get('q') ?? '';
}

/** The same address with another query, without a fragment; with an empty query, the bare page. */
export function withQuery(address: string, query: string): string {
  const url = new URL(address);
  url.hash = '';
  url.search = query === '' ? '' : new URLSearchParams({ q: query }).toString();
  return url.href;
}
