/** The texts of the site itself, and texts that are not finished. */
import { about, actor, event, site } from '../../../support/content-files.ts';
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

const timeline = 'content/pages/timeline.mdx';

export const pageFaults: readonly Fault[] = [
  fault(
    'a comparison with an article that does not exist',
    edit(site, 'compared: [meo, ga]', 'compared: [meo, gaa]'),
    finding('references', site, 'compared:', '"gaa"', 'Did you mean "ga"?'),
  ),
  fault(
    'a comparison of an article with itself',
    edit(site, 'compared: [meo, ga]', 'compared: [meo, meo]'),
    finding('schema', site, 'compared:', 'for "compared"', 'the keys of two articles'),
  ),
  fault(
    'an end of the sources that is no date',
    edit(site, '"2026-07-04"', 'summer 2026'),
    finding('schema', site, 'sourcesEnd:', '"summer 2026" for "sourcesEnd"', 'an EDTF date or interval'),
  ),
  fault(
    'a page without a text that it prints',
    (content) => content.write(timeline, content.read(timeline).replace(/^lede: >-\n {2}.*\n/m, '')),
    finding('site-pages', timeline, 'title: Timeline', 'no lede', 'lede and picture'),
  ),
  fault(
    'a page with a text that it does not print',
    edit(about, 'title: ', 'lede: More below.\ntitle: '),
    finding('site-pages', about, 'lede:', 'a lede, which about.html does not print'),
  ),
  fault(
    'a field that is still to be written',
    edit(event('jcpoa-2015'), 'label: Nuclear deal', 'label: TODO'),
    finding('unfinished', event('jcpoa-2015'), 'label:', 'TODO'),
  ),
  fault(
    'a text that is still to be written',
    edit(actor('yemen'), 'The Houthis of', 'TODO: say more. The Houthis of'),
    finding('unfinished', actor('yemen'), 'TODO', 'TODO'),
  ),
];
