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
    edit(
      meo,
      '[attack of 7 October 2023](event:attack-7-october-2023), the',
      '[attack of 7 October 2023](event:attack-7-octber-2023), the',
    ),
    finding('references', meo, 'event:attack-7-octber-2023', 'Did you mean "event:attack-7-october-2023"?'),
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
    finding('references', event('jcpoa-2015'), 'cites:', '"meo:4.33"', 'Paragraph 4 of meo has 3 sentences.'),
  ),
  fault(
    'a statement that cites a sentence that its article does not have',
    edit(ga, '[](ga:33.1)', '[](ga:33.1)[](ga:33.2)'),
    finding('references', ga, '[](ga:33.2)', '"ga:33.2"', 'a reference to something that exists', 'Paragraph 33 of ga has 1 sentence.'),
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
    finding(
      'references',
      event('midterms-2026'),
      'after:',
      '"memorandum-2025"',
      'the id of an event',
      'or make it: npm run new -- event memorandum-2025',
    ),
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
    finding(
      'references',
      actor('yemen'),
      '[](xx:1.1)',
      '"xx:1.1"',
      'a reference to something that exists',
      'Before the colon stands the key of an article: meo or ga.',
    ),
  ),
  fault(
    'a paragraph that its article does not have',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173)[](ga:99.1)'),
    finding('references', actor('yemen'), '[](ga:99.1)', '"ga:99.1"', 'The article ga has 33 paragraphs.'),
  ),
  fault(
    'a sentence whose article has a misspelt key',
    edit(actor('yemen'), '[](work:s173)', '[](work:s173)[](gaa:5.1)'),
    finding('references', actor('yemen'), '[](gaa:5.1)', '"gaa:5.1"', 'Did you mean "ga:5.1"?'),
  ),
  fault(
    'the name of an article’s file in the place of its key, in a retelling, and not what follows from it',
    edit(ga, '[](ga:33.1)', '[](global-angle:33.1)'),
    finding(
      'references',
      ga,
      '[](global-angle:33.1)',
      '"global-angle:33.1"',
      'Write the key of the article, not the name of its file: "ga:33.1".',
    ),
  ),
  fault(
    'the name of an article’s file in the place of its key, in an entry',
    edit(actor('yemen'), '[](work:s173)', '[](global-angle:5.1)[](work:s173)'),
    finding('references', actor('yemen'), '[](global-angle:5.1)', 'Write the key of the article, not the name of its file: "ga:5.1".'),
  ),
  fault(
    'a name before a number that is no article’s',
    edit(actor('yemen'), '[](work:s173)', '[](some-paper:5.1)[](work:s173)'),
    finding('references', actor('yemen'), '[](some-paper:5.1)', 'Before the colon stands the key of an article: meo or ga.'),
  ),
  fault(
    'a citation in a retelling without the number of its sentence, and not what follows from it',
    edit(ga, '[](ga:33.1)', '[](ga:33)'),
    finding('references', ga, '[](ga:33)', '"ga:33"', 'a reference such as ga:4.1'),
  ),
  fault(
    'a thing that was published and is gone, and nothing else in its place',
    all(
      (content) => content.append(anchors, 'glossary.html#actor-hamza\n'),
      edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:hamza)'),
    ),
    finding(
      'references',
      actor('yemen'),
      'actor:hamza',
      '"actor:hamza"',
      'bring back content/actors/hamza.mdx, or retire its address with npm run anchors -- retire actor-hamza',
    ),
  ),
  fault(
    'a work that was published and is gone',
    all(
      (content) => content.append(anchors, 'sources.html#work-s999\n'),
      edit(event('jcpoa-2015'), 'works: [s20, s26]', 'works: [s20, s26, s999]'),
    ),
    finding(
      'references',
      event('jcpoa-2015'),
      'works:',
      '"work:s999"',
      'bring back its entry in content/works.yaml, or retire its address',
    ),
  ),
  fault(
    'a voice whose actor is gone',
    all(
      (content) => content.append(anchors, 'glossary.html#actor-supporters\n'),
      edit(gaLedger, 'voice: supporters-of-israel', 'voice: supporters'),
    ),
    finding('references', gaLedger, 'voice: supporters,', '"supporters"', 'bring back content/actors/supporters.mdx'),
  ),
  fault(
    'a thing that never was',
    edit(actor('yemen'), '(actor:other-armed-groups)', '(actor:salalah)'),
    finding('references', actor('yemen'), 'actor:salalah', 'Correct the name, or make it: npm run new -- actor salalah'),
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
    finding('references', note('ga-base'), 'on:', '"ga:10.9"', 'Paragraph 10 of ga has'),
  ),
  fault(
    'a sentence that decides a moment and that does not exist',
    edit(topic('danger'), 'decides: [meo:10.2, ga:4.1]', 'decides: [meo:10.2, ga:4.7]'),
    finding('references', topic('danger'), 'decides:', '"ga:4.7"'),
  ),
  fault(
    'a topic that a sentence belongs to and that does not exist',
    edit(gaLedger, 'kind: forecast, topic: arab-gulf-states', 'kind: forecast, topic: arab-gulf-stats'),
    finding('references', gaLedger, 'topic: arab-gulf-stats', '"arab-gulf-stats"', 'the id of a topic', 'Did you mean "arab-gulf-states"?'),
  ),
];
