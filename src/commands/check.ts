/**
 * `npm run check`: lists every problem of the content. With `--json` as an object on standard output, the findings and the
 * rules that were not looked at; with
 * `--explain [rule]` it explains the rules instead. Exits with 0 where there is no problem, 1 where there is, 2 where it is called wrongly.
 */
import { formatFindings, reviewRecord } from '../corpus/finding.ts';
import { nearest } from '../corpus/nearest.ts';
import { explain, isRuleName, ruleNames } from '../corpus/rules.ts';
import { review } from '../corpus/validate.ts';

const options = ['--json', '--explain'];

function refuse(found: string, remedy: string | undefined): void {
  console.error(remedy === undefined ? found : `${found} ${remedy}`);
  console.error('Usage: npm run check [-- --json | --explain [rule]]');
  process.exitCode = 2;
}

function explainRules(name: string | undefined): void {
  if (name === undefined) console.log(ruleNames.map(explain).join('\n\n'));
  else if (isRuleName(name)) console.log(explain(name));
  else refuse(`Found "${name}", expected the name of a rule.`, nearest(name, ruleNames));
}

function check(asJson: boolean): void {
  const { findings, postponed } = review(process.cwd());
  if (asJson) console.log(JSON.stringify(reviewRecord(findings, postponed), undefined, 2));
  else if (findings.length > 0) console.error(formatFindings(findings, postponed));
  process.exitCode = findings.length > 0 ? 1 : 0;
}

/** What to do where the options are wrong. npm keeps an option for itself that stands before `--`, and passes on what follows it. */
function mend(option: string | undefined): string | undefined {
  if (option === undefined || options.includes(option)) return undefined;
  return option.startsWith('-') ? nearest(option, options) : `Write -- before it: npm run check -- --explain ${option}`;
}

const [option, name, ...more] = process.argv.slice(2);
if (option === '--explain' && more.length === 0) explainRules(name);
else if ((option === undefined || option === '--json') && name === undefined) check(option === '--json');
else refuse(`Found "${process.argv.slice(2).join(' ')}".`, mend(option));
