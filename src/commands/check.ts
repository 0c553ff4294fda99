/** `npm run check`, first half: lists every problem of the content and exits with 1 where there is one. */
import { formatFindings } from '../corpus/finding.ts';
import { validate } from '../corpus/validate.ts';

const findings = validate(process.cwd());
if (findings.length > 0) {
  console.error(formatFindings(findings));
  process.exitCode = 1;
}
