import { describe, expect, it } from 'vitest';
import { notOurs, ownVoice, type OwnText } from '../../../src/corpus/own-voice.ts';
import { smallCorpus } from '../../support/small-content.ts';
import { corpusSaying, file } from './checks/language/corpus-saying.ts';

const mentionsOf = ({ whole, mentions }: OwnText) => mentions.map(({ start, end }) => whole.slice(start, end));

/** The texts of a body, without the question above it. */
const said = (body: string) => ownVoice(corpusSaying(body)).filter(({ whole }) => whole !== 'What is said?');

describe('a text', () => {
  it('is what a reader reads: without citations and link targets', () => {
    const [text] = said('[Trump](actor:trump) said so. [](ga:4.1)');
    expect(text?.whole.trim()).toBe('Trump said so.');
  });

  it('has its mentions told apart, each as one stretch', () => {
    const [text] = said('It writes *terror [proxies](word:terror-proxies)* and *regime*.');
    expect(text === undefined ? [] : mentionsOf(text)).toEqual(['terror proxies', 'regime']);
    expect(text?.own).toBe(`It writes ${notOurs.repeat(14)} and ${notOurs.repeat(6)}.`);
  });

  it('keeps the places of its characters, over several lines', () => {
    const [text] = said('\nOne [two](actor:two)\nthree *four*\n');
    const at = (word: string) => text?.place(text.whole.indexOf(word));
    expect(at('One')).toEqual({ file, line: 2, column: 1 });
    expect(at('two')).toEqual({ file, line: 2, column: 6 });
    expect(at('three')).toEqual({ file, line: 3, column: 1 });
    expect(at('four')).toEqual({ file, line: 3, column: 8 });
  });

  it('is a line where it is a heading, and a paragraph elsewhere', () => {
    expect(said('## Above\n\nBelow.').map(({ form, whole }) => [form, whole])).toEqual([
      ['line', 'Above'],
      ['paragraph', 'Below.'],
    ]);
  });
});

describe('the texts of a corpus', () => {
  const texts = ownVoice(smallCorpus()).map(({ whole, place }) => `${place(0).file}: ${whole.trim()}`);

  it.each([
    ['a heading of a retelling', 'content/articles/mill-letter.mdx: The old bridge'],
    ['a statement', 'content/articles/mill-letter.mdx: A bridge of stone is wanted, and soon.'],
    ['a question of an article, in our words', 'content/articles/valley-paper.mdx: Who paid for it?'],
    ['what an estimated date rests on', 'content/articles/mill-letter.mdx: It speaks of the flood as recent.'],
    ['what is not known of an article', 'content/articles/mill-letter.mdx: The day is not stated.'],
    ['a question', 'content/questions/why-closed.mdx: Why was the old bridge closed?'],
    ['the name of an actor', 'content/actors/council.mdx: The council'],
    ['the role of an actor', 'content/actors/council.mdx: Owner of the new bridge'],
    ['who an actor is', 'content/actors/council.mdx: The council looks after roads and bridges.'],
    ['the title of an event', 'content/events/flood.yaml: The river floods the village'],
    ['the label of an event', 'content/events/flood.yaml: Flood'],
    ['what happened', 'content/events/flood.yaml: The river rose, and the council sent help.'],
    ['what the site writes for a word', 'content/words/death-trap.yaml: the old bridge'],
    ['why', 'content/words/death-trap.yaml: The term judges while it names. The council has a plainer one.'],
    ['what the site does', 'content/site.yaml: Two accounts tell of one bridge, and the site says who says what.'],
    ['the prose of a page', 'content/pages/about.mdx: The list has them.'],
    ['the description of a page', 'content/pages/about.mdx: Obviously, how it was made.'],
    ['what changed', 'content/changes.yaml: We now write that the council called the bridge unsafe, and no longer that it condemned it.'],
    ['the subject of a work, in our words', 'content/works.yaml: Minutes of the opening'],
  ])('hold %s', (_, text) => {
    expect(texts).toContain(text);
  });

  it.each([
    ['a headline', 'A Bridge at Last'],
    ['the names that an article uses for an actor', 'the town hall'],
    ['the term of a word', 'death trap'],
    ['the title of a work', 'Floods of the Year 2000'],
    ['the words of an article that lead to a passage', 'planks rotten and loose'],
  ])('do not hold %s', (_, text) => {
    expect(texts.filter((one) => one.includes(text))).toEqual([]);
  });

  it('are read once for each corpus', () => {
    const corpus = smallCorpus();
    expect(ownVoice(corpus)).toBe(ownVoice(corpus));
  });
});
