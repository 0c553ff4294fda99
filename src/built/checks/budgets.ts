import { gzipSync } from 'node:zlib';
import { findingsOf, type BuiltFinding } from '../built-finding.ts';
import type { BuiltSite } from '../built-site.ts';
import { pageBudget } from '../page-budgets.ts';

const finding = findingsOf('budgets');

/** Rule: no page weighs more than its budget. */
export function budgets({ pages }: BuiltSite): BuiltFinding[] {
  return pages.flatMap((page) => {
    const weight = gzipSync(page.html, { level: 9 }).length;
    const { gzip: limit } = pageBudget(page.file);
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
