/** Things that nothing uses, that are there twice, or that lack a part. */
import { actor, event, question, topic } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const thingFaults: readonly Fault[] = [
  fault(
    'an actor that nothing mentions',
    all((content) => content.write(actor('nobody'), content.read(actor('yemen'))), edit(actor('nobody'), 'name: Yemen', 'name: Nobody')),
    finding('used', actor('nobody'), 'name:', 'an actor that nothing mentions: "nobody"', 'at least one reference actor:nobody'),
  ),
  fault(
    'an actor without its names in an article',
    edit(actor('yemen'), '  ga: []\n', ''),
    finding('per-article', actor('yemen'), 'names:', 'nothing for "ga"', 'names for every article', 'Write []'),
  ),
  fault(
    'an actor without its role in an article',
    edit(actor('yemen'), 'roles:\n  meo: null\n', 'roles:\n'),
    finding('per-article', actor('yemen'), 'roles:', 'nothing for "meo"', 'roles for every article', 'Write null'),
  ),
  fault(
    'a key of no article',
    edit(actor('yemen'), '  ga: []\n', '  ga: []\n  gaa: []\n'),
    finding('per-article', actor('yemen'), 'gaa:', 'the key "gaa"', 'the key of an article', 'Did you mean "ga"?'),
  ),
  fault(
    'a gap in the order of questions',
    edit(question('ga-biggest-risk'), 'order: 4', 'order: 5'),
    finding('question-order', question('ga-biggest-risk'), 'order:', '5 among the questions asked by "ga"', '4, the next in order'),
  ),
  fault(
    'an actor that nothing mentions but itself',
    all(
      (content) => content.write(actor('nobody'), content.read(actor('yemen'))),
      edit(actor('nobody'), 'name: Yemen', 'name: Nobody'),
      edit(actor('nobody'), 'The Houthis of Yemen', 'The Houthis of [Yemen](actor:nobody)'),
    ),
    finding('used', actor('nobody'), 'name:', 'an actor that nothing mentions: "nobody"'),
  ),
  fault(
    'a topic to which no sentence belongs',
    all(
      (content) => content.write(topic('waters'), content.read(topic('danger'))),
      edit(topic('waters'), 'What is the danger?', 'Who shares the water?'),
      edit(topic('waters'), 'The danger', 'Water'),
      edit(topic('waters'), 'order: 1\n', 'order: 17\n'),
    ),
    finding('used', topic('waters'), 'question:', 'a topic to which no sentence belongs: "waters"'),
  ),
  fault(
    'two actors of one name',
    edit(actor('yemen'), 'name: Yemen', 'name: Iran'),
    finding('duplicates', actor('yemen'), 'name:', '"Iran" a second time', `the first is at ${actor('iran')}:2`),
  ),
  fault(
    'two events of one title',
    edit(
      event('midterms-2026'),
      'title: The United States is to hold midterm elections',
      'title: Iran and six powers agree limits to Iran’s nuclear work',
    ),
    finding('duplicates', event('midterms-2026'), 'title:', 'a second time', `the first is at ${event('jcpoa-2015')}:1`),
  ),
  fault(
    'a gap in the order of topics',
    edit(topic('ending'), 'order: 16', 'order: 17'),
    finding('topic-order', topic('ending'), 'order:', '17', '16, the next in order'),
  ),
  fault(
    'two topics in one place of their order',
    edit(topic('ending'), 'order: 16', 'order: 15'),
    finding('topic-order', topic('middle-way'), 'order:', '15', '16, the next in order'),
  ),
];
