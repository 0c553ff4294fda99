/** The comparison, the notes and their balance. */
import { gaLedger, note, topic } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const topicFaults: readonly Fault[] = [
  fault(
    'a contradiction between articles that speak of different moments',
    edit(topic('israel-aims'), 'moment: standing', 'moment: different'),
    finding(
      'topic-moment',
      topic('israel-aims'),
      'relation:',
      '"contradict" with the moment "different"',
      'Did you mean "different-moment"?',
    ),
  ),
  fault(
    'different moments where the moment is not said to be different',
    edit(topic('danger'), 'moment: different\n', 'moment: unknown\n'),
    finding('topic-moment', topic('danger'), 'relation:', '"different-moment" with the moment "unknown"', 'the moment "different"'),
  ),
  fault(
    'a silence that the relation does not name',
    edit(topic('europe'), 'relation: one-silent', 'relation: agree'),
    finding('topic-sides', topic('europe'), 'relation:', '"agree" with a silent side', 'where, and only where, one side is silent'),
  ),
  fault(
    'a silence that the sides do not keep',
    edit(topic('danger'), 'relation: different-moment', 'relation: one-silent'),
    finding('topic-sides', topic('danger'), 'relation:', '"one-silent" with no silent side', 'one side with "silent"'),
  ),
  fault(
    'the silence of an article that has a sentence on the topic',
    edit(gaLedger, 'kind: forecast, topic: arab-gulf-states', 'kind: forecast, topic: europe'),
    finding(
      'topic-sides',
      topic('europe'),
      '  ga:',
      'silence of "ga", of which the ledger assigns 1 sentences',
      `other topics in ${gaLedger}`,
    ),
  ),
  fault(
    'sides of unequal length',
    edit(
      topic('acting-alone'),
      'It might, in this account. The chief',
      `${'The article says that it might. '.repeat(4)}It might, in this account. The chief`,
    ),
    finding('topic-sides', topic('acting-alone'), 'says:', 'a difference of at most 15 % or 8 words', 'Lengthen the shorter'),
  ),
  fault(
    'a topic without a side for an article, or silence',
    (content) => {
      const [before = '', after = ''] = content.read(topic('europe')).split(/^ {2}ga:$/m);
      content.write(topic('europe'), before + after.replace(/^ {4}.*\n?/gm, '').trimStart());
    },
    finding('per-article', topic('europe'), 'says:', 'nothing for "ga"', 'Write "silent"'),
  ),
  fault(
    'a note in a file named after the other article',
    (content) => content.rename(note('ga-base'), 'content/notes/meo-base.yaml'),
    finding('note-article', 'content/notes/meo-base.yaml', 'on:', 'a note on ga in a file named "meo-base"', 'begins with "ga-"'),
  ),
  fault(
    'a note on sentences of both articles',
    edit(note('ga-base'), 'on: [ga:10.2]', 'on: [ga:10.2, meo:1.1]'),
    finding('note-article', note('ga-base'), 'on:', 'sentences of ga and meo', 'sentences of one article'),
  ),
  fault(
    'a sentence that belongs to no topic',
    edit(gaLedger, '{ number: 2, voice: author, kind: fact, topic: arab-gulf-states }', '{ number: 2, voice: author, kind: fact }'),
    finding(
      'sentence-topic',
      gaLedger,
      '{ number: 2, voice: author, kind: fact }',
      'a sentence without a topic',
      'one of the two compared',
    ),
  ),
  fault(
    'a side without a text that does not say that it is silent',
    edit(topic('europe'), '    silent: >-', '    text: >-'),
    finding('topic-sides', topic('europe'), 'relation:', '"one-silent" with no silent side', 'one side with "silent"'),
  ),
  fault(
    'a note without a work',
    edit(note('ga-base'), 'works: [s168, s169]', 'works: []'),
    finding('schema', note('ga-base'), 'works:', '[] for "works"', 'at least one work'),
  ),
  fault(
    'a standing that does not exist',
    edit(note('ga-base'), 'standing: contested', 'standing: contentious'),
    finding('schema', note('ga-base'), 'standing:', '"contentious"', 'one of'),
  ),
  fault(
    'a topic on which both articles are silent',
    edit(topic('europe'), '    text: >-', '    silent: >-'),
    finding('topic-sides', topic('europe'), 'says:', 'a topic on which both articles are silent'),
    finding('topic-sides', topic('europe'), '  meo:', 'silence of "meo", of which the ledger assigns 1 sentences'),
  ),
  fault(
    'a relation that does not exist',
    edit(topic('danger'), 'relation: different-moment', 'relation: disagree'),
    finding('schema', topic('danger'), 'relation:', '"disagree" for "relation"', 'expected one of "agree", "contradict"'),
  ),
  fault(
    'more words for one article than for the other, over all topics',
    all(
      ...['danger', 'iran-conduct', 'alliance'].map((id) =>
        edit(topic(id), '  ga:\n    text: >-\n', '  ga:\n    text: >-\n      So it reads in the copy we have.\n'),
      ),
    ),
    finding('totals', 'content/topics', 1, '649 words for meo, 687 words for ga over all topics', 'a difference of at most 5 %'),
  ),
  fault(
    'notes on more sentences of one article than of the other',
    all(
      edit(note('ga-slow-slide'), 'on: [ga:18.1, ga:19.1, ga:19.2, ga:33.1]', 'on: [ga:33.1]'),
      edit(note('ga-decision'), 'on: [ga:11.1, ga:22.1, ga:23.1]', 'on: [ga:11.1]'),
    ),
    finding('totals', 'content/notes', 1, '75.9 % of meo, 65.4 % of ga', 'within 10 points'),
  ),
];
