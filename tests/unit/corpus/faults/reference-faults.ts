/** References that lead nowhere. */
import { about, actor, anchors, event, ga, gaLedger, meo, note, question, topic, word } from '../../../support/content-files.ts';
import { all, edit, fault, finding, type Fault } from '../../../support/fault.ts';

export const referenceFaults: readonly Fault[] = [
  fault(
    'an actor that a body links to and that does not exist',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:other-armd-groups)'),
    finding(
      'references',
      actor('yemen'),
      'actor:other-armd-groups',
      '"actor:other-armd-groups"',
      'Did you mean "actor:other-armed-groups"?',
    ),
  ),
  fault(
    'an event that a retelling links to and that does not exist',
    edit(meo, '[attack of 7 October 2023](event:attack-7-october-2023), the', '[attack of 7 October 2023](event:attack-october-2023), the'),
    finding('references', meo, 'event:attack-october-2023', 'Did you mean "event:attack-7-october-2023"?'),
  ),
  fault(
    'a word that a page links to and that does not exist',
    edit(about, '(word:terror-proxies)', '(word:terror-proxis)'),
    finding('references', about, 'word:terror-proxis', 'Did you mean "word:terror-proxies"?'),
  ),
  fault(
    'an actor that a text of YAML links to and that does not exist',
    edit(event('natanz-revealed-2002'), '(actor:natanz)', '(actor:nathanz)'),
    finding('references', event('natanz-revealed-2002'), 'text:', '"actor:nathanz"', 'Did you mean "actor:natanz"?'),
  ),
  fault(
    'a sentence that YAML cites and that does not exist',
    edit(event('jcpoa-2015'), 'cites: [meo:4.3]', 'cites: [meo:4.33]'),
    finding('references', event('jcpoa-2015'), 'cites:', '"meo:4.33"', 'Did you mean "meo:4.3"?'),
  ),
  fault(
    'a statement that cites a sentence that its article does not have',
    edit(ga, '[](ga:33.1)', '[](ga:33.1)[](ga:33.2)'),
    finding('references', ga, '[](ga:33.2)', '"ga:33.2"', 'a reference to something that exists', 'Did you mean "ga:3'),
  ),
  fault(
    'a link that claims to be a reference and is none',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:Other-armed-groups)'),
    finding(
      'references',
      actor('yemen'),
      'actor:Other-armed-groups',
      'a reference such as ga:4.1',
      'Did you mean "actor:other-armed-groups"?',
    ),
  ),
  fault(
    'a voice that no actor has',
    edit(gaLedger, 'voice: supporters-of-israel', 'voice: supporters-of-isreal'),
    finding('references', gaLedger, 'supporters-of-isreal', '"supporters-of-isreal"', 'a voice', 'Did you mean "supporters-of-israel"?'),
  ),
  fault(
    'an order after an event that does not exist',
    edit(event('midterms-2026'), 'after: memorandum-2026', 'after: memorandum-2025'),
    finding('references', event('midterms-2026'), 'after:', '"memorandum-2025"', 'the id of an event', 'Did you mean "memorandum-2026"?'),
  ),
  fault(
    'a question asked by no article',
    edit(question('ga-biggest-risk'), 'asked: ga\norder: 4', 'asked: gaa\norder: 1'),
    finding('references', question('ga-biggest-risk'), 'asked:', '"gaa"', 'who asks', 'Did you mean "ga"?'),
  ),
  fault(
    'a contested word of no article',
    edit(word('tehran'), 'article: meo', 'article: mea'),
    finding('references', word('tehran'), 'article:', '"mea"', 'the key of an article', 'Did you mean "meo"?'),
  ),
  fault(
    'the second of two links in a paragraph, in its own line',
    all(
      (content) => content.write(actor('nobody'), content.read(actor('yemen'))),
      edit(actor('nobody'), 'name: Yemen', 'name: Nobody'),
      edit(actor('yemen'), 'The Houthis of Yemen', '[Nobody](actor:nobody)\nlives with [Noone](actor:noone) in Yemen. The Houthis'),
    ),
    finding('references', actor('yemen'), 'lives with [Noone]', '"actor:noone"'),
  ),
  fault(
    'a work that does not exist beside the citation of a statement',
    edit(ga, '[](ga:33.1)', '[](ga:33.1)[](work:none)'),
    finding('references', ga, '[](work:none)', '"work:none"'),
  ),
  fault(
    'a sentence of an article that does not exist',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173)[](xx:1.1)'),
    finding('references', actor('yemen'), '[](xx:1.1)', '"xx:1.1"', 'a reference to something that exists'),
  ),
  fault(
    'a thing that was retired, its content moved',
    all(
      (content) => content.append(anchors, 'glossary.html#actor-nobody\nretired glossary.html#actor-nobody actor:iran It was merged.\n'),
      edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:nobody)'),
    ),
    finding('references', actor('yemen'), 'actor:nobody', 'It was retired; its content is at "actor:iran": It was merged.'),
  ),
  fault(
    'a thing that was retired, its content gone',
    all(
      (content) => content.append(anchors, 'glossary.html#actor-nobody\nretired glossary.html#actor-nobody - It was dropped.\n'),
      edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:nobody)'),
    ),
    finding('references', actor('yemen'), 'actor:nobody', 'It was retired: It was dropped.'),
  ),
  fault(
    'a link in a text that has a scheme of its own',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(javascript:alert)'),
    finding('references', actor('yemen'), 'javascript:alert', '"javascript:alert"', 'a reference such as ga:4.1'),
  ),
  fault(
    'a sentence that a note is about and that does not exist',
    edit(note('ga-base'), 'on: [ga:10.2]', 'on: [ga:10.9]'),
    finding('references', note('ga-base'), 'on:', '"ga:10.9"', 'Did you mean "ga:10'),
  ),
  fault(
    'a sentence that decides a moment and that does not exist',
    edit(topic('danger'), 'decides: [meo:10.2, ga:4.1]', 'decides: [meo:10.2, ga:4.7]'),
    finding('references', topic('danger'), 'decides:', '"ga:4.7"'),
  ),
  fault(
    'a topic that a sentence belongs to and that does not exist',
    edit(gaLedger, 'kind: forecast, topic: arab-gulf-states', 'kind: forecast, topic: gulf-states'),
    finding('references', gaLedger, 'topic: gulf-states', '"gulf-states"', 'the id of a topic', 'Did you mean "arab-gulf-states"?'),
  ),
];
