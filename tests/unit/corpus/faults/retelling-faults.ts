/** Retellings that leave out, cite wrongly or change the order. */
import { ga, gaLedger } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const retellingFaults: readonly Fault[] = [
  fault(
    'text that ends in no citation',
    edit(ga, '[](ga:33.1)', '[](ga:33.1) So it ends.'),
    finding('statements', ga, '[](ga:33.1)', 'text without a citation: "So it ends."', 'such as [](ga:4.1)'),
  ),
  fault(
    'a statement that cites the other article',
    edit(ga, '[](ga:1.1)', '[](ga:1.1)[](meo:1.1)'),
    finding('statements', ga, '[](meo:1.1)', 'a citation of meo:1.1', 'sentences of the article itself, ga'),
  ),
  fault(
    'a statement that cites the other article alone',
    edit(ga, '[](ga:1.1)', '[](meo:1.1)'),
    finding('statements', ga, 'In December 2025 The', 'a citation of meo:1.1'),
    finding(
      'coverage',
      gaLedger,
      '{ number: 1, voice: author, kind: assessment, topic: alliance }\n          - { number: 2, voice: author, kind: fact, topic: israel-aims }',
      'sentence ga:1.1',
    ),
  ),
  fault(
    'a statement that cites another paragraph of the other article',
    edit(ga, '[](ga:1.1)', '[](ga:1.1)[](meo:2.1)'),
    finding('statements', ga, '[](meo:2.1)', 'a citation of meo:2.1'),
  ),
  fault(
    'a paragraph that retells two',
    edit(ga, '[](ga:2.3)', '[](ga:2.3)[](ga:1.2)'),
    finding('statements', ga, '[](ga:2.3)', 'a paragraph that cites paragraphs 2 and 1', 'one paragraph of the article'),
  ),
  fault(
    'a statement that retells nothing for the first time',
    edit(ga, '[](ga:33.1)', '[](ga:33.1) Again: a slow slide. [](ga:33.1)'),
    finding('statements', ga, 'Again: a slow slide.', 'all retold before: ga:33.1', 'Join it to the earlier statement'),
  ),
  fault(
    'a sentence that no statement retells',
    (content) => content.append(gaLedger, '          - { number: 2, voice: author, kind: fact, topic: path-to-war }\n'),
    finding(
      'coverage',
      gaLedger,
      '{ number: 2, voice: author, kind: fact, topic: path-to-war }',
      'sentence ga:33.2',
      `a statement in ${ga} that ends in [](ga:33.2)`,
    ),
  ),
  fault(
    'a lost citation: its text is loose, and its sentence is not retold',
    edit(ga, '[](ga:2.3)', ''),
    finding('statements', ga, 'Questions follow', 'text without a citation'),
    finding(
      'coverage',
      gaLedger,
      'number: 3, voice: author, kind: assessment, topic: alliance }\n  - paragraphs:\n      - number: 3\n',
      'sentence ga:2.3',
    ),
  ),
  fault(
    'the lost citation of a whole paragraph, which is missing from the order too',
    edit(ga, '[](ga:29.1)', ''),
    finding('statement-order', ga, '## The article’s conclusion', 'paragraphs 27, 28 under', 'paragraphs 27, 28, 29'),
    finding('statements', ga, 'The question it leaves', 'text without a citation'),
    finding('coverage', gaLedger, '{ number: 1, voice: author, kind: question', 'sentence ga:29.1'),
  ),
  fault(
    'paragraphs that do not stand in the order of the article',
    (content) => {
      const blocks = content.read(ga).split('\n\n');
      const at = blocks.findIndex((block) => block.includes('[](ga:24.1)'));
      content.write(ga, blocks.toSpliced(at, 2, ...blocks.slice(at, at + 2).toReversed()).join('\n\n'));
    },
    finding('statement-order', ga, '## Effects beyond the two allies', 'paragraphs 25, 24, 26', 'paragraphs 24, 25, 26, as in the ledger'),
  ),
  fault(
    'statements that do not stand in the order of their paragraph',
    all(edit(ga, '[](ga:33.1)', '[](ga:33.2) A slow one. [](ga:33.1)'), (content) =>
      content.append(gaLedger, '          - { number: 2, voice: author, kind: fact, topic: path-to-war }\n'),
    ),
    finding('statement-order', ga, 'A slow one.', 'sentences in the order 33.2, 33.1', 'the order of the article'),
  ),
  fault(
    'a section without its heading',
    edit(ga, '## The choice before Trump\n\n', ''),
    finding('statement-order', ga, '## The article’s own questions', '10 headings of the second level', '11, one for each section'),
  ),
  fault(
    'a citation without a text',
    all(
      (content) => content.append(gaLedger, '          - { number: 2, voice: author, kind: assessment, topic: path-to-war }\n'),
      edit(ga, 'It lies, the article answers,', '[](ga:33.1) It lies, the article answers,'),
      edit(ga, 'decision for war. [](ga:33.1)', 'decision for war. [](ga:33.2)'),
    ),
    finding('statements', ga, '[](ga:33.1) It lies', 'a citation without a text: ga:33.1', 'the statement before its citation'),
  ),
  fault(
    'a statement that cites a sentence twice',
    edit(ga, '[](ga:33.1)', '[](ga:33.1)[](ga:33.1)'),
    finding('repeated-citations', ga, '[](ga:33.1)[](ga:33.1)', 'ga:33.1 a second time', 'Remove it'),
  ),
  fault(
    'a question above no paragraph',
    (content) => content.append(ga, '\n### Its fifth question: and then?\n'),
    finding('statement-order', ga, '### Its fifth question', 'a heading of the third level above no paragraph'),
  ),
  fault(
    'a heading of a section that the article does not have',
    (content) => content.append(ga, '\n## Afterword\n'),
    finding('statement-order', ga, '## Afterword', '12 headings of the second level', '11, one for each section'),
  ),
];
