/** Writes sound synthetic content of the shape that the site's own has: as many things, of the same lengths, as closely linked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatAnchorLine } from '../../src/corpus/anchor-lines.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { newAddresses } from '../../src/corpus/new-addresses.ts';
import { readEntries } from '../../src/corpus/read.ts';
import { planBlock, range, shape, type ArticlePlan, type Block } from './blocks.ts';
import { Writer } from './prose.ts';

const standings = ['on-record', 'on-record', 'later-events', 'partly', 'contested', 'not-checkable'];
const kinds = ['fact', 'fact', 'position', 'assessment', 'assessment', 'forecast', 'question'];

/** Strings stand in quotes: YAML would read some of them as dates or numbers. */
const yaml = (fields: unknown) => stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
const mdx = (fields: unknown, body = '') => `---\n${yaml(fields)}---\n${body === '' ? '' : `\n${body}\n`}`;
const cite = (reference: string) => `[](${reference})`;

/** Writes what stands in one block: it refers to things of that block and, one time in twenty, of any. */
class BlockWriter extends Writer {
  readonly #own: Block;
  readonly #blocks: readonly Block[];

  constructor(seed: string, own: Block, blocks: readonly Block[]) {
    super(seed);
    this.#own = own;
    this.#blocks = blocks;
  }

  #near(): Block {
    return this.random() < 0.05 ? this.pick(this.#blocks) : this.#own;
  }

  actors(count: number): string[] {
    return range(count).map(() => {
      const { id, name } = this.pick(this.#near().actors);
      return `[${name}](actor:${id})`;
    });
  }

  events(count: number): string[] {
    return range(count).map(() => `[${this.phrase(2)}](event:${this.pick(this.#near().events)})`);
  }

  sentences(count: number): string[] {
    return this.pickSome(this.pick(this.#near().articles).sentences, count);
  }

  works(count: number): string[] {
    return [...new Set(range(count).map(() => this.pick(this.#near().works)))];
  }

  /** Citations of so many sentences, and of so many works. */
  citations(sentences: number, works: number): string[] {
    return [...this.sentences(sentences).map(cite), ...this.works(works).map((work) => cite(`work:${work}`))];
  }
}

/** A file below `content/`, and what stands in it. */
type File = readonly [path: string, text: string];

function articleFiles(article: ArticlePlan, block: Block, writer: BlockWriter): File[] {
  const { key, id, name, year, words } = article;
  const body: string[] = [];
  let paragraph = 0;
  let sentence = 0;
  let spoken = 0;
  const sections = article.sections.map((counts) => {
    body.push(`## ${writer.phrase(4)}`);
    return {
      paragraphs: counts.map((count) => {
        paragraph += 1;
        const statements: string[] = [];
        const sentences = range(count).map((index) => {
          const links = [...writer.actors(1), ...(writer.random() < 0.3 ? writer.events(1) : [])];
          statements.push(writer.paragraph({ words, links, cites: [cite(`${key}:${paragraph}.${index + 1}`)] }));
          sentence += 1;
          const speaks = sentence * article.voices >= (spoken + 1) * article.sentences.length;
          const voice = speaks ? block.actors[spoken % block.actors.length]?.id : 'author';
          if (speaks) spoken += 1;
          return { number: index + 1, voice, kind: writer.pick(kinds), topic: block.topics[sentence % block.topics.length] };
        });
        body.push(statements.join(' '));
        return { number: paragraph, locator: `${writer.phrase(3)} ${paragraph}`, sentences };
      }),
    };
  });
  const fields = {
    key,
    name,
    nameBasis: writer.paragraph({ words: 8 }),
    headline: null,
    author: null,
    url: `https://${key}.example/${id}`,
    language: 'en-GB',
    standpoint: `written from the ${writer.phrase(3)}`,
    moment: `spring ${year}, before the ${writer.phrase(2)}`,
    unknown: writer.paragraph({ words: 10 }),
    written: {
      edtf: `${year}-04~`,
      bounds: `${year}-02/${year}-06`,
      confidence: 'medium',
      restsOn: range(3).map(() => writer.paragraph({ words: 20, cites: writer.citations(1, 0) })),
    },
    description: `An article of ${year} on the ${writer.phrase(5)}.`,
  };
  return [
    [`articles/${id}.mdx`, mdx(fields, body.join('\n\n'))],
    [`ledgers/${id}.yaml`, yaml({ article: key, sections })],
  ];
}

function actorFiles({ actors, articles }: Block, write: (seed: string) => BlockWriter, compared: readonly string[]): File[] {
  const keys = [...new Set([...compared, ...articles.map(({ key }) => key)])];
  return actors.map(({ id, name, kind }, index) => {
    const writer = write(id);
    // Each actor leads to the next, so that every one of them is mentioned.
    const next = actors[(index + 1) % actors.length];
    const links = next === undefined ? [] : [`[${next.name}](actor:${next.id})`];
    const { words, paragraphs } = shape.actors;
    const body = range(paragraphs).map((paragraph) =>
      writer.paragraph({ words: words / paragraphs, links: paragraph === 0 ? links : [], cites: writer.citations(1, 1) }),
    );
    const fields = {
      name,
      kind,
      names: Object.fromEntries(keys.map((key, at) => [key, (at + index) % 2 === 0 ? [writer.phrase(2)] : []])),
      roles: Object.fromEntries(keys.map((key) => [key, writer.phrase(5)])),
    };
    return [`actors/${id}.mdx`, mdx(fields, body.join('\n\n'))];
  });
}

const day = 24 * 3600 * 1000;

function eventFiles({ number, events }: Block, write: (seed: string) => BlockWriter, length: number): File[] {
  const { count, labelled, undated, words } = shape.events;
  const dated = events.length - undated * length;
  return events.map((id, index) => {
    const writer = write(id);
    const when = new Date(Date.UTC(2001, 0, 1) + ((index * 7919 + number * 104729) % 7300) * day).toISOString().slice(0, 10);
    const fields = {
      title: `${writer.name()} sees the ${writer.phrase(4)}`,
      ...(index % Math.ceil(count / labelled) === 0 && { label: `${writer.name()} day` }),
      ...(index < dated ? { when, basis: 'record' } : { basis: 'order-only', after: events[index - undated * length] }),
      text: writer.paragraph({ words, links: writer.actors(2) }),
      cites: writer.sentences(1),
      works: writer.works(2),
    };
    return [`events/${id}.yaml`, yaml(fields)];
  });
}

function questionFiles({ number, questions, articles }: Block, write: (seed: string) => BlockWriter, length: number): File[] {
  const { site, article, words, paragraphs } = shape.questions;
  return questions.map((id, index) => {
    const writer = write(id);
    const own = index < article * length;
    const body = range(paragraphs).map(() =>
      writer.paragraph({ words: words / paragraphs, links: [...writer.actors(1), ...writer.events(1)], cites: writer.citations(3, 1) }),
    );
    const order = own ? index + 1 : number * site * length + index + 1 - article * length;
    const fields = { question: writer.question(9), asked: own ? articles[1]?.key : 'site', order };
    return [`questions/${id}.mdx`, mdx(fields, body.join('\n\n'))];
  });
}

function topicFiles({ number, topics }: Block, write: (seed: string) => BlockWriter, compared: readonly ArticlePlan[]): File[] {
  return topics.map((id, index) => {
    const writer = write(id);
    // Only where an article has no sentence on a topic can it be silent: on every third of the later blocks.
    const silent = number > 0 && index % 3 === 0 ? index % 2 : undefined;
    const says = compared.map(({ key, sentences }, side) => {
      const text = writer.paragraph({ words: shape.topics.words, links: writer.actors(3) });
      return [key, { [side === silent ? 'silent' : 'text']: text, cites: writer.pickSome(sentences, 3) }] as const;
    });
    const fields = {
      question: writer.question(8),
      label: `The ${writer.name()} matter`,
      order: number * topics.length + index + 1,
      relation: silent === undefined ? 'different-weight' : 'one-silent',
      why: writer.paragraph({ words: shape.topics.why }),
      moment: 'different',
      decides: compared.map(({ sentences }) => writer.pick(sentences)),
      says: Object.fromEntries(says),
    };
    return [`topics/${id}.yaml`, yaml(fields)];
  });
}

function noteFiles({ notes, articles, works }: Block, write: (seed: string) => BlockWriter): File[] {
  return notes.map((id, index) => {
    const writer = write(`note ${id}`);
    const [key, nth] = id.split('-');
    const sentences = articles.find((article) => article.key === key)?.sentences ?? [];
    const fields = {
      on: [sentences[Number(nth)]],
      standing: writer.pick(standings),
      text: writer.paragraph({ words: shape.notes.words, links: writer.actors(2) }),
      // The notes together cite every work.
      works: [...new Set([...works.slice(2 * index, 2 * index + 2), ...writer.works(1)])],
    };
    return [`notes/${id}.yaml`, yaml(fields)];
  });
}

function wordFiles({ words, articles }: Block, write: (seed: string) => BlockWriter): File[] {
  return words.map((id) => {
    const writer = write(id);
    const { key, sentences } = writer.pick(articles);
    const fields = {
      term: writer.phrase(2),
      article: key,
      count: 1,
      cites: writer.pickSome(sentences, 1),
      other: writer.paragraph({ words: shape.words.other, cites: writer.citations(1, 0) }),
      here: writer.phrase(3),
      why: writer.paragraph({ words: shape.words.why, cites: writer.random() < 0.5 ? writer.citations(0, 1) : [] }),
    };
    return [`words/${id}.yaml`, yaml(fields)];
  });
}

function worksOf({ works }: Block): object[] {
  return works.map((id) => {
    const writer = new Writer(`work ${id}`);
    return {
      id,
      type: 'article-newspaper',
      title: `${writer.name()} and the ${writer.phrase(shape.works.title)}`,
      publisher: `The ${writer.name()} Post`,
      issued: `2021-0${writer.between(1, 9)}-1${writer.between(0, 9)}`,
      URL: `https://${writer.name().toLowerCase()}.example/${writer.phrase(10).replaceAll(' ', '-')}`,
      custom: { titleBasis: 'shown' },
    };
  });
}

/** What a site has once. */
function siteFiles(writer: BlockWriter, compared: readonly string[]): File[] {
  const fields = (title: string) => ({ title, description: writer.paragraph({ words: 14 }).slice(0, 150) });
  const lede = () => writer.paragraph({ words: 30 });
  const picture = { title: writer.phrase(5), description: writer.paragraph({ words: 40 }), span: '2001-01/2020-12' };
  const prose = (paragraphs: number) =>
    range(paragraphs)
      .map(() => writer.paragraph({ words: 40, links: writer.actors(1), cites: writer.citations(2, 0) }))
      .join('\n\n');
  const home = {
    ...fields('two shores, as two accounts tell of them'),
    lede: lede(),
    picture: { ...picture, between: 'one year and one bridge apart' },
  };
  const exception = {
    id: 'shown',
    rule: 'listed-words',
    file: 'content/pages/about.mdx',
    text: 'Obviously',
    why: 'There is always one exception.',
  };
  return [
    ['pages/index.mdx', mdx(home, prose(5))],
    ['pages/about.mdx', mdx(fields('How this site was made'), `## [Words](#wording)\n\nObviously, all of this is made up.\n\n${prose(8)}`)],
    ['pages/compare.mdx', mdx(fields('The comparison'))],
    ['pages/timeline.mdx', mdx({ ...fields('Timeline'), lede: lede(), picture })],
    ['pages/faq.mdx', mdx({ ...fields('Questions and answers'), lede: lede() })],
    ['pages/glossary.mdx', mdx({ ...fields('Glossary'), lede: lede() })],
    ['pages/words.mdx', mdx({ ...fields('Contested words'), lede: lede() })],
    ['pages/notes.mdx', mdx({ ...fields('What the record says'), lede: lede() })],
    ['pages/sources.mdx', mdx(fields('Sources'))],
    ['exceptions.yaml', yaml([exception])],
    ['changes.yaml', yaml([{ id: 'begun', date: '2021-01-01', what: 'The site begins.', about: [] }])],
    ['site.yaml', yaml({ name: 'Two Shores, Two Accounts', purpose: lede(), compared, sourcesEnd: '2021' })],
  ];
}

/** How much is written. */
export interface SyntheticSize {
  /** How many times as many articles as today, with as many times the things about them. */
  readonly blocks: number;
  /** How many times as long as today each article is, with as many times the things about it. */
  readonly length: number;
}

/**
 * Writes a `content/` folder.
 * @param root the project's root, in which it comes to lie
 */
export function writeSyntheticContent(root: string, { blocks: count, length }: SyntheticSize): void {
  const blocks = range(count).map((number) => planBlock(number, length));
  const write = (files: readonly File[]) => {
    for (const [path, text] of files) {
      const file = join(root, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  const [first] = blocks;
  if (first === undefined) throw new RangeError('Expected at least one block');
  const compared = first.articles.map(({ key }) => key);
  for (const block of blocks) {
    const writer = (seed: string) => new BlockWriter(seed, block, blocks);
    write(block.articles.flatMap((article) => articleFiles(article, block, writer(article.id))));
    write(actorFiles(block, writer, compared));
    write(eventFiles(block, writer, length));
    write(questionFiles(block, writer, length));
    write(topicFiles(block, writer, first.articles));
    write(noteFiles(block, writer));
    write(wordFiles(block, writer));
  }
  write(siteFiles(new BlockWriter('site', first, blocks), compared));
  write([['works.yaml', yaml(blocks.flatMap(worksOf))]]);
  write([['anchors.txt', '']]);
  const addresses = newAddresses(assemble(readEntries(root).entries));
  write([['anchors.txt', addresses.map((address) => `${formatAnchorLine(address)}\n`).join('')]]);
}
