import { gzipSync } from 'node:zlib';
import { findingsOf, type BuiltFinding } from '../built-finding.ts';
import type { BuiltSite } from '../built-site.ts';

const finding = findingsOf('budgets');

/** Design section 8: what a page may weigh as it is sent, in bytes, by gzip -9. */
const limits: ReadonlyMap<string, number> = new Map([
  ['index.html', 14_000],
  ['search.html', 60_000],
]);
const anyOther = 24_000;

/** Rule: no page weighs more than its budget. */
export function budgets({ pages }: BuiltSite): BuiltFinding[] {
  return pages.flatMap((page) => {
    const weight = gzipSync(page.html, { level: 9 }).length;
    const limit = limits.get(page.file) ?? anyOther;
    return weight <= limit
      ? []
      : [
          finding(
            page,
            { line: 1, column: 1 },
            `a page of ${weight} bytes by gzip -9`,
            `at most ${limit}`,
            'Divide the page, or print less on it.',
          ),
        ];
  });
}
