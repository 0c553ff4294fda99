/** What is wrong with a built page. */
import type { Finding } from '../corpus/finding.ts';
import type { LineAndColumn } from '../line-and-column.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

/** The rules of built pages, by the names of their files in `checks/`. */
export const builtRules = ['budgets', 'html', 'ids', 'links', 'policy'] as const;
export type BuiltRule = (typeof builtRules)[number];

/** A finding in a page; the file is named below the site's folder. */
export interface BuiltFinding extends Omit<Finding, 'rule'> {
  readonly rule: BuiltRule;
}

/** A rule: what it finds on the pages of a site. */
export type BuiltCheck = (site: BuiltSite) => readonly BuiltFinding[];

/** Makes the findings of one rule. */
export function findingsOf(rule: BuiltRule) {
  return (
    { file }: Pick<BuiltPage, 'file'>,
    { line, column }: LineAndColumn,
    found: string,
    expected: string,
    remedy?: string,
  ): BuiltFinding => ({
    rule,
    place: { file, line, column },
    found,
    expected,
    remedy,
  });
}
