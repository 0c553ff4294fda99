import { gzipSync } from 'node:zlib';
import { findingsOf, type BuiltFinding } from '../built-finding.ts';
import type { BuiltPage } from '../built-page.ts';
import type { BuiltSite } from '../built-site.ts';
import { pageBudget } from '../../page-budgets.ts';

const finding = findingsOf('budgets');

/** Bytes of script that runs: data in a script element is none. */
function scriptOf({ elements }: BuiltPage): number {
  const scripts = elements.filter(({ name, attributes }) => name === 'script' && !attributes.get('type')?.endsWith('json'));
  return scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** Rule: no page weighs more than its budget. What it requests is up to the rule `policy`. */
export function budgets({ pages }: BuiltSite): BuiltFinding[] {
  return pages.flatMap((page) => {
    const { gzip, script = Infinity } = pageBudget(page.file);
    const weights = [
      { what: 'bytes by gzip -9', weight: gzipSync(page.html, { level: 9 }).length, limit: gzip },
      { what: 'bytes of script', weight: scriptOf(page), limit: script },
    ];
    return weights
      .filter(({ weight, limit }) => weight > limit)
      .map(({ what, weight, limit }) => {
        const remedy =
          'Print less on it. Pages of collections divide themselves: where one of them is too heavy, its estimate in src/corpus/weights.ts or fixed-weights.ts is too low. Run npm run weigh for the weights of all pages.';
        return finding(page, { line: 1, column: 1 }, `a page of ${weight} ${what}`, `at most ${limit}`, remedy);
      });
  });
}
