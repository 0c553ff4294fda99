import { toString } from 'mdast-util-to-string';
import { assert, describe, expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { compareView } from '../../../src/views/compare.ts';
import { courseView } from '../../../src/views/course.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

const letter = 'content/articles/mill-letter.mdx';

function view(change?: (content: ContentFolder) => void, page?: string) {
  const corpus = smallCorpus(change);
  return compareView(corpus, mainPages(corpus), page);
}

describe('topics', () => {
  it('stand in their order, each with both sides, the earlier article first', () => {
    expect(view().topics.map(({ id, sides }) => [id, ...sides.map(({ key }) => key)])).toEqual([
      ['material', 'ml', 'vp'],
      ['safety', 'ml', 'vp'],
    ]);
  });

  it('have a side with what the article says, the sentences that say it, and the statements that retell them', () => {
    expect(view().topics[1]?.sides[0]).toMatchObject({
      silent: false,
      text: 'It says that the council calls it unsafe.',
      cites: [{ label: 'ML 1.1', href: 'mill-letter.html#ml-1-1' }],
      statements: [{ number: '1.1', href: 'mill-letter.html#ml-1-1' }],
    });
  });

  it('have a silent side where the article does not address them', () => {
    const silent = (content: ContentFolder) =>
      content.edit('content/topics/safety.yaml', 'text: It says that some', 'silent: It says that some');
    expect(view(silent).topics[1]?.sides[1]).toMatchObject({ silent: true, text: 'It says that some neighbours still doubt it.' });
  });

  it('count the sentences of each article', () => {
    expect(view().topics.map(({ counts }) => counts)).toEqual([
      [2, 2],
      [2, 1],
    ]);
  });

  it('lead to the sentences that decide whether the moment is the same', () => {
    expect(view().topics[0]?.decides.map(({ href }) => href)).toEqual(['mill-letter.html#ml-2-1', 'valley-paper.html#vp-1-1']);
  });

  it('lead to their place from the page that prints them', () => {
    expect(view().topics[0]?.href).toBe('#topic-material');
    expect(view(undefined, 'index').topics[0]?.href).toBe('compare.html#topic-material');
  });

  it('show the statement that bears the address of a sentence, not a later one that retells it too', () => {
    const again = (content: ContentFolder) => content.edit(letter, 'says. [](ml:1.2)', 'says. [](ml:1.1)[](ml:1.2)');
    expect(toString(view(again).topics[1]?.sides[0]?.statements[0]?.content.slice())).toContain('The council calls the bridge unsafe.');
  });
});

describe('the course of an article', () => {
  it('goes by paragraph: its topics, and who is linked or speaks', () => {
    const unlinked = (content: ContentFolder) =>
      content.edit('content/articles/valley-paper.mdx', '[neighbours](actor:neighbours)', 'neighbours');
    expect(view(unlinked).courses).toEqual([
      {
        key: 'ml',
        article: 'The Mill Letter',
        steps: [
          { number: 1, href: 'mill-letter.html#ml-1', topics: ['safety'], actors: ['council'] },
          { number: 2, href: 'mill-letter.html#ml-2', topics: ['material'], actors: [] },
        ],
      },
      {
        key: 'vp',
        article: 'The Valley Paper',
        steps: [
          { number: 1, href: 'valley-paper.html#vp-1', topics: ['material', 'safety'], actors: ['neighbours'] },
          { number: 2, href: 'valley-paper.html#vp-2', topics: ['material'], actors: ['council'] },
        ],
      },
    ]);
  });
});

it('the course of an article leaves out of a paragraph’s topics a sentence that belongs to none', () => {
  const corpus = smallCorpus((content) => content.edit('content/ledgers/valley-paper.yaml', 'kind: fact, topic: material', 'kind: fact'));
  const [, paper] = corpus.articles;
  assert(paper !== undefined);
  expect(courseView(paper, 'compare').steps.map(({ topics }) => topics)).toEqual([['material', 'safety'], []]);
});
