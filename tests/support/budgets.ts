/** What a page may weigh as it is sent: bytes of gzip -9 (design section 8). */
const budgets: Readonly<Record<string, number>> = { 'index.html': 14_000, 'search.html': 60_000 };
const anyOther = 24_000;

/** The budget of a page, by its path below the site's folder. */
export function budgetOf(file: string): number {
  return budgets[file] ?? anyOther;
}
