/** The search of the page: shows the results of what its reader types, and keeps the page, its address and its title in step. */
import { makeSearch } from './make-search.ts';
import { printResults } from './print-results.ts';
import { limited, queryOf, withQuery } from './query-address.ts';
import { readArticles, readEntries, type PrintedEntry } from './read-index.ts';
import { readSheet } from './read-sheet.ts';

/** How long a reader pauses, in milliseconds, before results are shown, and before they are read out. */
const pause = { show: 100, announce: 700 };

/** How long, in milliseconds, results wait for what is still to be read of the index before those from what was read are shown. */
const wait = 500;

/** Makes the page search as its reader types. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('main form');
  const field = document.querySelector<HTMLInputElement>('main input');
  const status = document.querySelector<HTMLElement>('main [role="status"]');
  const results = document.querySelector<HTMLElement>('.results');
  const index = document.querySelector<HTMLElement>('.index');
  if (form === null || field === null || status === null || results === null || index === null) return;

  const plainTitle = document.title;
  const { add, find } = makeSearch<PrintedEntry>();
  const articles = readArticles(index);
  /** The further pages of the index that are still to be read, and those that cannot be. */
  let unread = [...index.querySelectorAll<HTMLAnchorElement>('[data-sheet]')];
  const missing: HTMLAnchorElement[] = [];
  let loading: { readonly first: Promise<void>; readonly all: Promise<void> } | undefined;
  let showTimer: ReturnType<typeof setTimeout> | undefined;
  let announceTimer: ReturnType<typeof setTimeout> | undefined;
  /** What is, or is about to be, shown. */
  let shown = '';
  /** The query at which the reader last arrived, to which the way back leads. */
  let settled = limited(queryOf(location.href));

  /** In the order of the index, whichever page comes first: so equally good results stand in that order. */
  const addSheets = async (first: Promise<void>) => {
    const sheets = unread.map((link) => ({ link, reading: readSheet(link.href) }));
    await first;
    for (const { link, reading } of sheets) {
      const sheet = await reading;
      if (sheet === undefined) missing.push(link);
      else {
        for (const [key, name] of readArticles(sheet)) articles.set(key, name);
        await add(readEntries(sheet));
      }
      unread = unread.filter((one) => one !== link);
    }
  };

  const load = () => {
    const first = add(readEntries(index));
    return { first, all: addSheets(first) };
  };
  const ready = () => (loading ??= load());

  const print = (nodes: readonly Node[], query: string) => {
    const focused = results.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
    results.replaceChildren(...nodes);
    if (focused) results.querySelector<HTMLElement>(`[href="${CSS.escape(focused)}"]`)?.focus();
    results.classList.remove('awaited');
    index.hidden = query !== '';
    document.title = query === '' ? plainTitle : `${query} · ${plainTitle}`;
    clearTimeout(announceTimer);
    if (query !== '' && unread.length > 0) return;
    // Not with every letter: a screen reader would speak into the typing.
    announceTimer = setTimeout(() => {
      const said = [...results.querySelectorAll('h2, h2 ~ p')].map(({ textContent }) => textContent);
      status.textContent = said.join('. ');
    }, pause.announce);
  };

  const show = async (text: string) => {
    clearTimeout(showTimer);
    shown = text;
    const query = limited(text);
    if (query === '') {
      print([], query);
      return;
    }
    const { first, all } = ready();
    const printFound = () => {
      // While the index was made, the reader may have typed on.
      if (shown !== text) return;
      print(printResults(find(text), text.trim(), articles, withQuery(location.href, ''), { unread: unread.length, missing }), query);
    };
    await first;
    await Promise.race([all, new Promise((next) => setTimeout(next, wait))]);
    printFound();
    if (unread.length === 0) return;
    await all;
    printFound();
  };

  const record = (method: 'pushState' | 'replaceState', query: string) => {
    try {
      history[method](null, '', withQuery(location.href, query));
    } catch {
      // A browser may refuse, as for too many changes in a short time. The results stand without the address.
    }
  };

  field.addEventListener('focus', ready, { once: true });
  field.addEventListener('input', () => {
    clearTimeout(showTimer);
    showTimer = setTimeout(() => {
      void show(field.value);
      record('replaceState', limited(field.value));
    }, pause.show);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(field.value);
    const query = limited(field.value);
    if (query === settled) return;
    record('replaceState', settled);
    record('pushState', query);
    settled = query;
  });
  addEventListener('popstate', () => {
    settled = limited(queryOf(location.href));
    field.value = settled;
    void show(settled);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement === field && field.value !== '') {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...results.querySelectorAll<HTMLAnchorElement>(':not(details:not([open])) > ol > .entry > a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  const asked = queryOf(location.href);
  if (asked === '') return;
  field.value = asked;
  void show(asked);
}
