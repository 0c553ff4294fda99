import { assert, describe, expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { retellingView, voiceMark } from '../../../src/views/retelling.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

function view(index: 0 | 1, change?: (content: ContentFolder) => void) {
  const corpus = smallCorpus(change);
  const article = corpus.articles[index];
  assert(article !== undefined);
  return retellingView(corpus, article, mainPages(corpus));
}

describe('voiceMark', () => {
  it.each([
    [undefined, 'author'],
    ['person', 'named'],
    ['document', 'named'],
    ['unnamed-group', 'unnamed'],
  ] as const)('marks a voice of the kind %s as %s', (kind, mark) => {
    expect(voiceMark(kind)).toBe(mark);
  });
});

describe('a passage', () => {
  it('names each voice but the author’s, with its sentences, its mark and its entry', () => {
    expect(view(0).passages['ml-1']?.voices).toEqual([
      { sentences: ['1.1'], mark: 'named', name: 'The council', href: 'glossary.html#actor-council' },
    ]);
    expect(view(1).passages['vp-1']?.voices).toMatchObject([{ sentences: ['1.2'], mark: 'unnamed', name: 'Neighbours' }]);
    expect(view(0).passages['ml-2']?.voices).toEqual([]);
  });

  it('names a voice once, with all that it says', () => {
    const twice = (content: ContentFolder) =>
      content.edit('content/ledgers/mill-letter.yaml', 'voice: author, kind: fact', 'voice: council, kind: fact');
    expect(view(0, twice).passages['ml-1']?.voices).toMatchObject([{ name: 'The council', sentences: ['1.1', '1.2'] }]);
  });

  it('leads to its words in the original', () => {
    expect(view(0).passages['ml-2']?.original).toBe('https://mill.example/letter#:~:text=nothing%20less%20than%20stone');
  });

  it('is cited where one of its sentences is, each place once', () => {
    const cited = view(0, (content) => content.edit('content/words/death-trap.yaml', 'cites: [ml:1.1]', 'cites: [ml:1.1, ml:1.2]'))
      .passages['ml-1']?.citedIn;
    const glossary = cited?.filter(({ label }) => label === 'Glossary');
    expect(glossary).toHaveLength(1);
    expect(glossary?.[0]?.links.map(({ href }) => href)).toEqual(['words.html#word-death-trap']);
  });
});

describe('a statement', () => {
  it('has the numbers of its sentences, each with the mark of its voice', () => {
    expect(view(0).statements['ml-1-1']?.sentences).toEqual([{ number: '1.1', address: 'ml-1-1', mark: 'named', bearsAddress: false }]);
    expect(view(0).statements['ml-1-2']?.sentences).toMatchObject([{ number: '1.2', mark: 'author' }]);
  });

  it('bears the addresses of the other sentences that it is the first to retell', () => {
    expect(view(0).statements['ml-2-1']?.sentences.map(({ address, bearsAddress }) => [address, bearsAddress])).toEqual([
      ['ml-2-1', false],
      ['ml-2-2', true],
    ]);
  });

  it('does not bear the address of a sentence that is retold before', () => {
    const again = (content: ContentFolder) =>
      content.edit('content/articles/mill-letter.mdx', 'says. [](ml:1.2)', 'says. [](ml:1.1)[](ml:1.2)');
    expect(view(0, again).statements['ml-1-2']?.sentences.map(({ address, bearsAddress }) => [address, bearsAddress])).toEqual([
      ['ml-1-1', false],
      ['ml-1-2', false],
    ]);
  });

  it('has every address of the article once, with the passages', () => {
    const { passages, statements } = view(0);
    const borne = Object.values(statements).flatMap(({ address, sentences }) => [
      address,
      ...sentences.filter(({ bearsAddress }) => bearsAddress).map((sentence) => sentence.address),
    ]);
    expect([...Object.keys(passages), ...borne].toSorted()).toEqual(['ml-1', 'ml-1-1', 'ml-1-2', 'ml-2', 'ml-2-1', 'ml-2-2']);
  });
});
