import { assert, describe, expect, it } from 'vitest';
import { sentencesOf, statementsOf } from '../../../src/corpus/model.ts';
import { formatReference } from '../../../src/reference.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallContent, smallCorpus } from '../../support/small-content.ts';

const ids = (things: readonly { readonly entry: { readonly id: string } }[]) => things.map(({ entry }) => entry.id);

const eventAfter = (content: ContentFolder, id: string, after: string) =>
  content.write(`content/events/${id}.yaml`, `title: ${id}\nbasis: order-only\nafter: ${after}\ntext: Text.\ncites: [ml:1.1]\nworks: []\n`);

describe('articles', () => {
  it('stand in the order in which they were written', () => {
    expect(ids(smallCorpus().articles)).toEqual(['mill-letter', 'valley-paper']);
    const later = smallCorpus((content) => content.edit('content/articles/mill-letter.mdx', '"2001-03~"', '"2005-03~"'));
    expect(ids(later.articles)).toEqual(['valley-paper', 'mill-letter']);
  });

  it('are left out without a ledger', () => {
    expect(ids(smallCorpus((content) => content.remove('content/ledgers/mill-letter.yaml')).articles)).toEqual(['valley-paper']);
  });

  it('have the paragraphs of the ledger under the headings of the retelling', () => {
    const [article] = smallCorpus().articles;
    expect(
      article?.sections.map(({ address, heading, passages }) => [address, heading, passages.map((passage) => passage.address)]),
    ).toEqual([
      ['ml-s1', 'The old bridge', ['ml-1']],
      ['ml-s2', 'What to build', ['ml-2']],
    ]);
  });

  it('have every sentence of the ledger, with its voice, and its line there', () => {
    const [article] = smallCorpus().articles;
    assert(article !== undefined);
    expect(sentencesOf(article).map(({ reference, voice, place }) => [formatReference(reference), voice, place.line])).toEqual([
      ['ml:1.1', 'council', 7],
      ['ml:1.2', 'author', 8],
      ['ml:2.1', 'author', 13],
      ['ml:2.2', 'author', 14],
    ]);
  });

  it('give each statement to the paragraph that it retells', () => {
    const [article] = smallCorpus().articles;
    const statements = article?.sections.flatMap(({ passages }) => passages.map((passage) => passage.statements.map(({ text }) => text)));
    expect(statements).toEqual([
      ['The council calls the bridge unsafe.', 'It was closed after the flood, the letter says.'],
      ['A bridge of stone is wanted, and soon.'],
    ]);
  });

  it('lead to each paragraph in the original by its locator', () => {
    const [article] = smallCorpus().articles;
    expect(article?.sections[0]?.passages[0]?.original).toBe('https://mill.example/letter#:~:text=planks%20rotten%20and%20loose');
  });

  it('have a question of their own above the paragraph that answers it', () => {
    const [, article] = smallCorpus().articles;
    expect(article?.sections[0]?.passages.map(({ question }) => question)).toEqual([undefined, 'Who paid for it?']);
  });

  it('have what their estimated date rests on, with its citations', () => {
    const [article] = smallCorpus().articles;
    expect(article?.restsOn).toMatchObject([
      { text: expect.stringMatching(/^It speaks of the flood as recent\./), links: [{ url: 'ml:1.2' }, { url: 'work:s1' }] },
    ]);
  });
});

describe('statements', () => {
  const statements = () => smallCorpus().articles.flatMap(statementsOf);

  it('have the address of their first sentence, and those of all', () => {
    expect(statements().map(({ address, addresses }) => [address, ...addresses])).toContainEqual(['ml-2-1', 'ml-2-1', 'ml-2-2']);
  });

  it('have their links without their citations', () => {
    expect(statements()[1]?.links.map(({ url }) => url)).toEqual(['event:closing']);
  });

  it('have their line in the file', () => {
    using content = smallContent();
    const line = content.lineOf('content/articles/mill-letter.mdx', 'A bridge of stone');
    expect(statements()[2]?.place).toMatchObject({ file: 'content/articles/mill-letter.mdx', line, column: 1 });
  });
});

describe('events', () => {
  it('stand in the order of their dates, and without one after the event that they follow', () => {
    expect(ids(smallCorpus().events)).toEqual(['flood', 'closing', 'opening']);
  });

  it('of one day stand before a longer one that begins on it', () => {
    const corpus = smallCorpus((content) => {
      content.edit('content/events/flood.yaml', '"2000-11"', '"2000-11-03/2000-11-09"');
      content.edit('content/events/opening.yaml', '"2004-09-01"', '"2000-11-03"');
    });
    expect(ids(corpus.events)).toEqual(['opening', 'flood', 'closing']);
  });

  it('without a date may follow one without a date', () => {
    expect(ids(smallCorpus((content) => eventAfter(content, 'repair', 'closing')).events)).toEqual([
      'flood',
      'closing',
      'repair',
      'opening',
    ]);
  });

  it('without a date may follow one without a date, whatever their file names', () => {
    expect(ids(smallCorpus((content) => eventAfter(content, 'barrier', 'closing')).events)).toEqual([
      'flood',
      'closing',
      'barrier',
      'opening',
    ]);
  });
});

describe('the other things', () => {
  it('are sorted: actors by name, words by term', () => {
    const corpus = smallCorpus((content) => {
      content.edit('content/actors/council.mdx', 'name: The council', 'name: Zealous council');
      content.write('content/words/zzz.yaml', content.read('content/words/death-trap.yaml'));
      content.edit('content/words/zzz.yaml', 'term: death trap', 'term: crossing');
    });
    expect(ids(corpus.actors)).toEqual(['neighbours', 'council']);
    expect(ids(corpus.words)).toEqual(['zzz', 'death-trap']);
  });

  it('are sorted: works by the number in their id, not by its digits', () => {
    const corpus = smallCorpus((content) => {
      for (const id of ['s10', 's2b'])
        content.append('content/works.yaml', `- { id: ${id}, type: report, title: T, publisher: P, custom: { titleBasis: shown } }\n`);
    });
    expect(ids(corpus.works)).toEqual(['s1', 's2', 's2b', 's10']);
  });

  it('are sorted: questions of the site first, then those of the articles, each by their order', () => {
    const corpus = smallCorpus((content) => {
      content.write('content/questions/a.mdx', '---\nquestion: Third?\nasked: site\norder: 2\n---\n\nText. [](ml:1.1)\n');
      content.write('content/questions/b.mdx', '---\nquestion: Fourth?\nasked: ml\norder: 1\n---\n\nText. [](ml:1.1)\n');
    });
    expect(ids(corpus.questions)).toEqual(['why-closed', 'a', 'b', 'vp-who-paid']);
  });

  it('have their paragraphs as plain text, with links, and their lines in the file', () => {
    const corpus = smallCorpus((content) => content.append('content/actors/council.mdx', '\nIt meets in the *mill*. [](ml:1.1)\n'));
    expect(corpus.actors.find(({ entry }) => entry.id === 'council')?.body).toMatchObject([
      { text: 'The council looks after roads and bridges. ', links: [{ url: 'work:s1' }], place: { line: 12 } },
      { text: 'It meets in the mill. ', links: [{ url: 'ml:1.1' }], place: { line: 14 } },
    ]);
  });
});
