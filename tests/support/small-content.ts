/** A sound content folder in miniature: two accounts, three years apart, of a bridge in a village. */
import { assemble } from '../../src/corpus/assemble.ts';
import type { LinkedCorpus } from '../../src/corpus/index.ts';
import { linkCorpus } from '../../src/corpus/link.ts';
import { readEntries } from '../../src/corpus/read.ts';
import { ContentFolder } from './content-folder.ts';

const files = {
  'articles/mill-letter.mdx': `---
key: ml
name: The Mill Letter
nameBasis: The name is read off the letterhead.
headline: null
author: A miller
url: https://mill.example/letter
language: en-GB
standpoint: written from the mill
moment: spring 2001, before the new bridge
unknown: The day is not stated.
written:
  edtf: "2001-03~"
  bounds: "2001-01/2001-06"
  confidence: medium
  restsOn:
    - It speaks of the flood as recent. [](ml:1.2)[](work:s1)
description: A letter of 2001 on the old bridge.
---

## The old bridge

The [council](actor:council) calls the bridge unsafe. [](ml:1.1) It was [closed](event:closing) after the flood, the letter says. [](ml:1.2)

## What to build

A bridge of stone is wanted, and soon. [](ml:2.1)[](ml:2.2)
`,
  'articles/valley-paper.mdx': `---
key: vp
name: The Valley Paper
nameBasis: The name stands on the front page.
headline: A Bridge at Last
author: null
url: https://valley.example/bridge
language: en-GB
standpoint: written from the town
moment: autumn 2004, after the opening
unknown: The author is not stated.
written:
  edtf: "2004-09-10"
  bounds: "2004-09-02/2004-09-12"
  confidence: high
  restsOn:
    - It was written after the opening. [](vp:1.1)
description: An article of 2004 on the new bridge.
---

## A bridge of steel

The paper finds the new bridge a success. [](vp:1.1) Unnamed [neighbours](actor:neighbours) doubt it, it reports. [](vp:1.2)

### Who paid for it?

The [council](actor:council) did, the paper answers. [](vp:2.1)
`,
  'ledgers/mill-letter.yaml': `article: ml
sections:
  - paragraphs:
      - number: 1
        locator: planks rotten and loose
        sentences:
          - { number: 1, voice: council, kind: assessment, topic: safety }
          - { number: 2, voice: author, kind: fact, topic: safety }
  - paragraphs:
      - number: 2
        locator: nothing less than stone
        sentences:
          - { number: 1, voice: author, kind: position, topic: material }
          - { number: 2, voice: author, kind: position, topic: material }
`,
  'ledgers/valley-paper.yaml': `article: vp
sections:
  - paragraphs:
      - number: 1
        locator: a bridge at long last
        sentences:
          - { number: 1, voice: author, kind: assessment, topic: material }
          - { number: 2, voice: neighbours, kind: assessment, topic: safety }
      - number: 2
        locator: the bill went to
        sentences:
          - { number: 1, voice: author, kind: fact, topic: material }
`,
  'actors/council.mdx': `---
name: The council
kind: body
names:
  ml: [the council]
  vp: [the council, the town hall]
roles:
  ml: In charge of the old bridge
  vp: Owner of the new bridge
---

The council looks after roads and bridges. [](work:s1)
`,
  'actors/neighbours.mdx': `---
name: Neighbours
kind: unnamed-group
names:
  ml: []
  vp: [people next door]
roles:
  ml: null
  vp: Users of the bridge
---

The Valley Paper names none of them. [](vp:1.2)
`,
  'events/closing.yaml': `title: The old bridge is closed
basis: order-only
after: flood
text: After the flood the old bridge was closed.
cites: [ml:1.2]
works: []
`,
  'events/flood.yaml': `title: The river floods the village
label: Flood
when: "2000-11"
basis: record
text: The river rose, and the [council](actor:council) sent help.
cites: []
works: [s1]
`,
  'events/opening.yaml': `title: The new bridge opens
label: Opening
when: "2004-09-01"
basis: article
text: A new bridge opened in place of the [closed one](event:closing).
cites: [vp:1.1]
works: [s2]
`,
  'questions/why-closed.mdx': `---
question: Why was the old bridge closed?
asked: site
order: 1
---

It was unsafe, The Mill Letter reports, and the [flood](event:flood) came on top. [](ml:1.1)[](work:s1)
`,
  'questions/vp-who-paid.mdx': `---
question: Who, in The Valley Paper, paid for the bridge?
asked: vp
order: 1
---

The [council](actor:council), by its account. [](vp:2.1)
`,
  'pages/index.mdx': `---
title: one bridge, as two accounts tell it
description: Two accounts of one bridge.
lede: Two accounts, three years apart, of a bridge.
picture:
  title: Two accounts, three years apart
  description: A line of time with the two accounts.
  span: "2000/2005"
  between: three years and one bridge apart
---

Two accounts tell of one bridge. [](ml:1.1)[](vp:1.1)
`,
  'pages/compare.mdx': `---
title: The comparison
description: What two accounts of one bridge agree on.
---
`,
  'pages/timeline.mdx': `---
title: Timeline
description: What happened before, between and after the two accounts.
lede: What the two accounts speak of, and when it happened.
picture:
  title: The two accounts and the dated events
  description: A line of time with all events.
  span: "2000/2005"
---
`,
  'pages/faq.mdx': `---
title: Questions and answers
description: Answers from both accounts.
lede: Each answer is taken from both accounts.
---
`,
  'pages/glossary.mdx': `---
title: Glossary
description: Who is who in the two accounts.
lede: First everybody, then the words that only one account would use.
---
`,
  'pages/words.mdx': `---
title: Words
description: The words that are contested.
lede: Words of one side.
---
`,
  'pages/notes.mdx': `---
title: Notes
description: What the record says of each.
lede: Notes on single sentences.
---
`,
  'pages/sources.mdx': `---
title: Sources
description: The two accounts and the public record.
---
`,
  'pages/about.mdx': `---
title: How this site was made
description: Obviously, how it was made.
---

## [Words](#words)

The [glossary](word:death-trap) lists them.
`,
  'topics/material.yaml': `question: What should the bridge be made of?
label: The material
order: 1
relation: different-moment
why: One speaks before the bridge is built, the other after.
moment: different
decides: [ml:2.1, vp:1.1]
says:
  ml:
    text: It wants stone, and it wants it soon.
    cites: [ml:2.1, ml:2.2]
  vp:
    text: It writes of steel, and it is content.
    cites: [vp:1.1]
`,
  'topics/safety.yaml': `question: Is the bridge safe?
label: Safety
order: 2
relation: different-moment
why: They speak of two bridges.
moment: different
decides: [ml:1.2, vp:1.1]
says:
  ml:
    text: It says that the council calls it unsafe.
    cites: [ml:1.1]
  vp:
    text: It says that some neighbours still doubt it.
    cites: [vp:1.2]
`,
  'notes/ml-flood.yaml': `on: [ml:1.2]
standing: on-record
text: The river board reports the flood.
works: [s1]
`,
  'notes/vp-opening-day.yaml': `on: [vp:1.1]
standing: on-record
text: The minutes of the council give the day.
works: [s2]
`,
  'words/death-trap.yaml': `term: death trap
article: ml
count: 1
cites: [ml:1.1]
other: The Valley Paper does not speak of the old bridge.
here: the old bridge
why: The term judges while it names. The [council](actor:council) has a plainer one.
`,
  'anchors.txt': `mill-letter.html#ml-written
timeline.html#timeline-ml
mill-letter.html#ml-s1
mill-letter.html#ml-1
mill-letter.html#ml-1-1
mill-letter.html#ml-1-2
mill-letter.html#ml-s2
mill-letter.html#ml-2
mill-letter.html#ml-2-1
mill-letter.html#ml-2-2
valley-paper.html#vp-written
timeline.html#timeline-vp
valley-paper.html#vp-s1
valley-paper.html#vp-1
valley-paper.html#vp-1-1
valley-paper.html#vp-1-2
valley-paper.html#vp-q2
valley-paper.html#vp-2
valley-paper.html#vp-2-1
index.html#contrasts
compare.html#topics
compare.html#side-by-side
compare.html#voices
compare.html#courses
sources.html#articles
sources.html#works
about.html#balance
about.html#data
timeline.html#timeline-start
timeline.html#timeline-after-ml
timeline.html#timeline-after-vp
faq.html#questions-site
faq.html#questions-vp
glossary.html#kind-body
glossary.html#kind-unnamed-group
words.html#words-ml
words.html#words-vp
notes.html#notes-ml
notes.html#notes-vp
about.html#words
timeline.html#event-flood
timeline.html#event-closing
timeline.html#event-opening
faq.html#q-why-closed
faq.html#q-vp-who-paid
glossary.html#actor-neighbours
glossary.html#actor-council
compare.html#topic-material
compare.html#topic-safety
notes.html#note-ml-flood
notes.html#note-vp-opening-day
words.html#word-death-trap
sources.html#work-s1
sources.html#work-s2
about.html#changes
about.html#change-first
about.html#change-council
`,
  'changes.yaml': `- id: council
  date: "2005-02-03"
  what: We now write that the council called the [bridge](topic:safety) unsafe, and no longer that it *condemned* it.
  about: [ml:1.2, note:ml-flood]
- id: first
  date: "2005-01-10"
  what: The site is published.
  about: []
`,
  'site.yaml': `name: One Bridge, Two Accounts
purpose: Two accounts tell of one bridge, and the site says who says what.
compared: [ml, vp]
sourcesEnd: "2005"
`,
  'exceptions.yaml': `- id: obviously-short
  rule: listed-words
  file: content/pages/about.mdx
  text: Obviously
  why: It shows what an exception is.
`,
  'works.yaml': `- id: s2
  type: webpage
  publisher: The council
  language: cy
  custom:
    titleBasis: not-shown
    subject: Minutes of the opening
    republishedBy: The library
- id: s1
  type: report
  title: Floods of the Year 2000
  publisher: The river board
  number: "12"
  issued: "2001-02"
  URL: https://river.example/floods
  custom:
    titleBasis: shown
`,
};

export function smallContent(): ContentFolder {
  const folder = new ContentFolder();
  for (const [file, text] of Object.entries(files)) folder.write(`content/${file}`, text);
  return folder;
}

/** The corpus of the small content, after a change to it. */
export function smallCorpus(change: (content: ContentFolder) => void = () => {}): LinkedCorpus {
  using content = smallContent();
  change(content);
  return linkCorpus(assemble(readEntries(content.root).entries));
}
