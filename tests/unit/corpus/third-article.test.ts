/** A third article is content alone: its retelling and its ledger. What is said by article, and the comparison, stay with the two. */
import { assert, describe, expect, it } from 'vitest';
import { balance } from '../../../src/corpus/balance.ts';
import { formatFinding } from '../../../src/corpus/finding.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { explainerSchema } from '../../../src/schemas/explainer.ts';
import { mainPages } from '../../../src/site.ts';
import { articleView } from '../../../src/views/article.ts';
import { compareView } from '../../../src/views/compare.ts';
import { explainer } from '../../../src/views/explainer.ts';
import { glossaryView } from '../../../src/views/glossary.ts';
import { timelineView } from '../../../src/views/timeline.ts';
import { wordsView } from '../../../src/views/words.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallContent, smallCorpus } from '../../support/small-content.ts';
import { addThirdArticle, third } from '../../support/third-article.ts';

const addThird = (content: ContentFolder) => addThirdArticle(content, { actor: 'council', topic: 'safety', written: '2002-05' });
const corpus = smallCorpus(addThird);
const pages = mainPages(corpus);

/** What is found in the small content with the third article and another change. */
function found(change: (content: ContentFolder) => void): string[] {
  using content = smallContent();
  addThird(content);
  change(content);
  return validate(content.root).map(formatFinding);
}

describe('a third article', () => {
  it('is sound with nothing but its retelling and its ledger', () => {
    expect(found(() => {})).toEqual([]);
  });

  it('has a page, in the order of the dates, and says that it is none of the two compared', () => {
    expect(pages.map(({ page }) => page).slice(0, 4)).toEqual(['index', 'mill-letter', third.id, 'valley-paper']);
    const article = corpus.articles.find(({ key }) => key === third.key);
    assert(article !== undefined);
    expect(articleView(corpus, article, pages).standing).toBe('A further article: when both others had been read');
  });

  it('has its place on the timeline', () => {
    expect(timelineView(corpus, pages).parts.map(({ heading }) => heading)).toEqual([
      'Before The Mill Letter',
      `Between The Mill Letter and ${third.name}`,
      `Between ${third.name} and The Valley Paper`,
      'What followed',
    ]);
  });

  it('leaves the comparison with two sides, and its sums as they were', () => {
    const { topics, courses } = compareView(corpus, pages);
    expect(topics.map(({ sides, counts }) => [sides.length, counts.length])).toEqual(topics.map(() => [2, 2]));
    expect(courses.map(({ key }) => key)).toEqual(['ml', 'vp']);
    expect(balance(corpus)).toEqual(balance(smallCorpus()));
  });

  it('may be spoken of by actors, and is left out where they do not', () => {
    const keys = (of: typeof corpus) =>
      glossaryView(of, pages)
        .kinds.flatMap(({ actors }) => actors)
        .map(({ id, perArticle }) => [id, ...perArticle.map(({ key }) => key)]);
    expect(keys(corpus)).toEqual([
      ['council', 'ml', 'vp'],
      ['neighbours', 'ml', 'vp'],
    ]);
    const spokenOf = smallCorpus((content) => {
      addThird(content);
      content.edit('content/actors/council.mdx', 'names:\n', 'names:\n  tr: [a speaker]\n');
      content.edit('content/actors/council.mdx', 'roles:\n', 'roles:\n  tr: null\n');
    });
    expect(keys(spokenOf)[0]).toEqual(['council', 'ml', third.key, 'vp']);
  });

  it('needs no group of contested words of its own', () => {
    const { sections } = wordsView(corpus);
    expect(sections.map(({ article }) => article)).toEqual(['ml', 'vp']);
    expect(sections[0]?.words[0]?.otherLabel).toBe('The other articles');
  });

  it('is in the data, also where a sentence has no topic', () => {
    const { articles, counts } = explainerSchema.parse(explainer(corpus));
    const own = articles.find(({ key }) => key === third.key);
    const topics = own?.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ topic }) => topic)));
    expect(topics).toEqual([null, 'safety', null, null, null]);
    expect(Object.keys(counts)).toEqual(['ml', 'vp']);
  });
});

describe('what is found beside a third article', () => {
  it('is a topic that lets it speak', () => {
    const speaks = (content: ContentFolder) => content.append('content/topics/safety.yaml', '  tr:\n    silent: Nothing.\n    cites: []\n');
    expect(found(speaks)).toEqual([
      expect.stringMatching(
        /safety\.yaml:\d+:3 {2}per-article: found the key "tr"; expected the key of an article that content\/site\.yaml/,
      ),
    ]);
  });

  it('is an actor with its names and without its role', () => {
    const named = (content: ContentFolder) => content.edit('content/actors/council.mdx', 'names:\n', 'names:\n  tr: [a speaker]\n');
    expect(found(named)).toEqual([
      expect.stringMatching(
        /council\.mdx:\d+:1 {2}per-article: found nothing for "tr"; expected roles for every article that is compared, or/,
      ),
    ]);
  });

  it('is a sentence without a topic, in an article that is compared', () => {
    const dropped = (content: ContentFolder) =>
      content.edit('content/ledgers/valley-paper.yaml', 'kind: fact, topic: material', 'kind: fact');
    expect(found(dropped)).toEqual([
      expect.stringMatching(/valley-paper\.yaml:\d+:\d+ {2}sentence-topic: found a sentence without a topic/),
    ]);
  });
});

describe('the articles that are compared', () => {
  const compare = (keys: string) => (content: ContentFolder) => content.edit('content/site.yaml', '[ml, vp]', keys);

  it.each(['[ml]', '[ml, ml]', '[ml, vp, tr]'])('are two: not %s', (keys) => {
    expect(found(compare(keys))).toEqual([expect.stringContaining('expected the keys of two articles')]);
  });

  it('stand in the order of their dates, whatever the order of their keys', () => {
    expect(smallCorpus(compare('[vp, ml]')).compared.map(({ key }) => key)).toEqual(['ml', 'vp']);
  });

  it('exist', () => {
    expect(found(compare('[ml, vq]'))).toContainEqual(
      expect.stringMatching(
        /^content\/site\.yaml:3:16 {2}references: found "vq"; expected the key of an article: ml or tr or vp\. Did you mean "vp"\?/,
      ),
    );
  });
});
