/** Text that cites nothing, or wrongly. */
import { actor, event, home, meo, note, question, topic, word } from '../../../support/content-files.ts';
import { edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const citationFaults: readonly Fault[] = [
  fault(
    'a paragraph of an answer that cites nothing',
    edit(question('same-moment'), '2025](event:june-war-2025). [](work:s70)', '2025](event:june-war-2025).'),
    finding(
      'cited',
      question('same-moment'),
      'No: by our estimate',
      'a paragraph without a citation: "No: by our estimate',
      'such as [](ga:4.1)',
    ),
  ),
  fault(
    'a paragraph of an actor that cites nothing',
    edit(actor('yemen'), '[](meo:4.2)[](meo:12.1)', ''),
    finding('cited', actor('yemen'), 'Yemen stands twice', 'a paragraph without a citation: "Yemen stands twice'),
  ),
  fault(
    'a paragraph of the first page that cites nothing',
    edit(home, '[](meo:1.1) [](ga:27.1)', ''),
    finding('cited', home, 'Two articles tell of one rift', 'a paragraph without a citation'),
  ),
  fault(
    'an answer whose last sentence cites nothing',
    edit(question('same-moment'), '[](work:s70)', '[](work:s70) That settles it.'),
    finding('cited', question('same-moment'), 'No: by our estimate', 'ends without a citation: "…That settles it."', 'at its end'),
  ),
  fault(
    'an actor whose last sentence cites nothing',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173) They are *far* away.'),
    finding('cited', actor('yemen'), 'The Houthis', 'ends without a citation: "…They are far away."'),
  ),
  fault(
    'a paragraph of the first page that goes on behind its citation, and is not its last',
    edit(home, '[](meo:1.1) [](ga:27.1)', '[](meo:1.1) [](ga:27.1) They differ.'),
    finding('cited', home, 'Two articles tell of one rift', 'ends without a citation: "…They differ."'),
  ),
  fault(
    'a ground for the date of an article that goes on behind its citation',
    edit(meo, '7 April 2025. [](meo:2.2)[](work:s60)', '7 April 2025. [](meo:2.2)[](work:s60) So it is.'),
    finding('cited', meo, '- >-\n      It has Trump', 'ends without a citation: "…So it is."'),
  ),
  fault(
    'a ground for the date of an article that cites nothing',
    edit(meo, '7 April 2025. [](meo:2.2)[](work:s60)', '7 April 2025.'),
    finding('cited', meo, '- >-\n      It has Trump', 'a paragraph without a citation'),
  ),
  fault(
    'an answer without a text',
    (content) => content.write(question('ga-biggest-risk'), '---\nquestion: What now?\nasked: ga\norder: 4\n---\n'),
    finding('cited', question('ga-biggest-risk'), 6, 'found no text', 'at least one paragraph'),
  ),
  fault(
    'a link with a text in the place of a citation',
    edit(actor('yemen'), '[](work:s173)', '[there](work:s173)'),
    finding('cited', actor('yemen'), 'The Houthis', 'a paragraph without a citation'),
  ),
  fault(
    'a citation of what is no sentence and no work',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173)[](actor:iran)'),
    finding('markup', actor('yemen'), '[](actor:iran)', 'a link to actor:iran without a text'),
  ),
  fault(
    'a citation of what is no sentence and no work, in a text of YAML',
    edit(event('natanz-revealed-2002'), '[Natanz](actor:natanz)', '[](actor:natanz)'),
    finding('markup', event('natanz-revealed-2002'), 'text:', 'a link to actor:natanz without a text'),
  ),
  fault(
    'a sentence that an event cites twice',
    edit(event('attack-7-october-2023'), 'cites: [meo:1.2,', 'cites: [meo:1.2, meo:1.2,'),
    finding('repeated-citations', event('attack-7-october-2023'), 'cites:', 'meo:1.2 a second time'),
  ),
  fault(
    'a work that an event cites twice',
    edit(event('jcpoa-2015'), 'works: [s20, s26]', 'works: [s20, s26, s20]'),
    finding('repeated-citations', event('jcpoa-2015'), 'works:', 's20 a second time'),
  ),
  fault(
    'a sentence that a note is about twice',
    edit(note('ga-base'), 'on: [ga:10.2]', 'on: [ga:10.2, ga:10.2]'),
    finding('repeated-citations', note('ga-base'), 'on:', 'ga:10.2 a second time'),
  ),
  fault(
    'a side of a topic that cites the other article',
    edit(topic('danger'), 'cites: [meo:3.3, meo:4.1,', 'cites: [ga:3.1, meo:4.1,'),
    finding(
      'own-sentences',
      topic('danger'),
      'cites: [ga:3.1, meo',
      'a citation of ga:3.1 for the side of meo',
      'sentences of that article, meo',
    ),
  ),
  fault(
    'a contested word of one article that is cited from the other',
    edit(word('tehran'), '"meo:9.2"', '"ga:4.3"'),
    finding('own-sentences', word('tehran'), 'cites:', 'a citation of ga:4.3 for a word of meo'),
  ),
  fault(
    'a count of a word below the number of its sentences',
    edit(word('tehran'), 'count: 3', 'count: 2'),
    finding('word-count', word('tehran'), 'count:', 'a count of 2 with 3 cited sentences'),
  ),
];
