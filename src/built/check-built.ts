/** All rules of the built pages. */
import type { BuiltCheck, BuiltFinding } from './built-finding.ts';
import { readBuiltSite } from './built-site.ts';
import { budgets } from './checks/budgets.ts';
import { html } from './checks/html.ts';
import { ids } from './checks/ids.ts';
import { links } from './checks/links.ts';
import { policy } from './checks/policy.ts';

const checks: readonly BuiltCheck[] = [budgets, html, ids, links, policy];

/**
 * Checks the pages of a folder.
 * @returns all findings, rule by rule in the order of the pages; empty where the site may be published
 */
export function checkBuilt(folder: string): readonly BuiltFinding[] {
  const site = readBuiltSite(folder);
  return checks.flatMap((check) => check(site));
}
