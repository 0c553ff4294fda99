/** The retelling and the ledger of a third article, on any subject: its addresses are listed, and nothing else of a content folder is changed. */
import { assemble } from '../../src/corpus/assemble.ts';
import { formatAnchor } from '../../src/corpus/anchor-lines.ts';
import { newAddresses } from '../../src/corpus/new-addresses.ts';
import { readEntries } from '../../src/corpus/read.ts';
import type { ContentFolder } from './content-folder.ts';

/** What in the content it is added to the third article speaks of. */
interface Surroundings {
  /** The ids of an actor, who speaks in it, and of a topic. */
  readonly actor: string;
  readonly topic: string;
  /** The month in which it was written, as EDTF. */
  readonly written: string;
}

export const third = { id: 'third-review', key: 'tr', name: 'The Third Review', sentences: 5 };

export function addThirdArticle(content: ContentFolder, { actor, topic, written }: Surroundings): void {
  content.write(
    `content/articles/${third.id}.mdx`,
    `---
key: ${third.key}
name: ${third.name}
nameBasis: The name is read off the address.
headline: null
author: null
url: https://review.example/third
language: en-GB
standpoint: written from a third place
moment: when both others had been read
unknown: The author is not stated.
written:
  edtf: "${written}"
  bounds: "${written}"
  confidence: low
  restsOn:
    - It speaks of both others. [](${third.key}:1.1)
description: A third article, which is retold and not compared.
---

## Two accounts

The review has read two accounts. [](${third.key}:1.1) It finds them far apart, and looks at the [speaker](actor:${actor}). [](${third.key}:1.2)

A third view is possible, in its reading. [](${third.key}:2.1)

## What it asks for

It would like readers to judge. [](${third.key}:3.1) It asks who is to speak next. [](${third.key}:3.2)
`,
  );
  content.write(
    `content/ledgers/${third.id}.yaml`,
    `article: ${third.key}
sections:
  - paragraphs:
      - number: 1
        locator: two accounts lie before us
        sentences:
          - { number: 1, voice: author, kind: fact }
          - { number: 2, voice: ${actor}, kind: assessment, topic: ${topic} }
      - number: 2
        locator: a third way to read
        sentences:
          - { number: 1, voice: author, kind: assessment }
  - paragraphs:
      - number: 3
        locator: readers may judge by themselves
        sentences:
          - { number: 1, voice: author, kind: position }
          - { number: 2, voice: author, kind: question }
`,
  );
  const added = newAddresses(assemble(readEntries(content.root).entries));
  content.append('content/anchors.txt', added.map((one) => `${formatAnchor(one)}\n`).join(''));
}
