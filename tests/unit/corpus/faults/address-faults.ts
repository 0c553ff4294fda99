/** Addresses that would be lost, or be two things. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../support/content-copy.ts';
import { about, actor, anchors } from '../../../support/content-files.ts';
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

/** The line that is added below all others. */
const afterLast = readFileSync(join(projectRoot, anchors), 'utf8').split('\n').length;

export const addressFaults: readonly Fault[] = [
  fault(
    'a published address that the site no longer has',
    (content) => content.append(anchors, 'glossary.html#actor-nobody\n'),
    finding('anchors', anchors, 'glossary.html#actor-nobody', 'which the site no longer prints', 'npm run anchors -- retire'),
  ),
  fault(
    'a thing whose address is not listed as published',
    edit(anchors, 'glossary.html#actor-zamir\n', ''),
    finding('anchors', actor('zamir'), 'name:', 'the address glossary.html#actor-zamir', 'Run npm run anchors'),
  ),
  fault(
    'a heading that got another address',
    edit(about, '## [Limits](#limits)', '## [Limits](#what-it-cannot)'),
    finding('anchors', anchors, 'about.html#limits', 'which the site no longer prints'),
    finding('anchors', about, 'title:', 'the address about.html#what-it-cannot', 'Run npm run anchors'),
  ),
  fault(
    'an address that is listed twice',
    (content) => content.append(anchors, 'glossary.html#actor-zamir\n'),
    finding('anchors', anchors, afterLast, '"glossary.html#actor-zamir" a second time', 'Remove this line'),
  ),
  fault(
    'a line that is no address',
    (content) => content.append(anchors, 'actor-zamir\n'),
    finding('syntax', anchors, afterLast, '"actor-zamir"', 'an address such as "glossary.html#actor-trump"'),
  ),
  fault(
    'a retired address that is in use again',
    (content) => content.append(anchors, 'retired glossary.html#actor-zamir - It was merged.\n'),
    finding('anchors', anchors, 'retired glossary', 'glossary.html#actor-zamir in use again'),
  ),
  fault(
    'the retirement of an address that was never published',
    (content) => content.append(anchors, 'retired glossary.html#actor-nobody - It was merged.\n'),
    finding('anchors', anchors, 'retired glossary', 'which was never published'),
  ),
  fault(
    'a retired address that leads to what does not exist',
    (content) => content.append(anchors, 'glossary.html#actor-nobody\nretired glossary.html#actor-nobody actor:zmair It was merged.\n'),
    finding('anchors', anchors, 'retired glossary', '"actor:zmair"', 'Did you mean "actor:zamir"?'),
  ),
  fault(
    'two headings with one address',
    edit(about, '## [Limits](#limits)', '## [Limits](#wording)'),
    finding('addresses', about, 'title:', 'the address "wording" a second time'),
  ),
];
