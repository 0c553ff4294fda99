import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/corpus/read.ts';
import { hueStyle, mainPages } from '../../src/site.ts';
import { projectRoot } from '../support/content-copy.ts';
import { filesIn } from '../support/pages.ts';
import { smallCorpus } from '../support/small-content.ts';
import { addThirdArticle, third } from '../support/third-article.ts';

const earliest = smallCorpus((content) => addThirdArticle(content, { actor: 'council', topic: 'safety', written: '2000-12' }));

describe('the hues of the articles', () => {
  it('go to the two that are compared, in their order, and a third one to every other', () => {
    expect(mainPages(earliest).flatMap(({ article, hue }) => (article === undefined ? [] : [[article, hue]]))).toEqual([
      [third.key, 3],
      ['ml', 1],
      ['vp', 2],
    ]);
    expect(hueStyle(mainPages(smallCorpus()))).toBe('.ml{color:var(--hue-1)}.vp{color:var(--hue-2)}');
  });

  it('meet no other style: no key is the name of a class', () => {
    const files = filesIn(join(projectRoot, 'src')).filter((file) => /\.(?:astro|css)$/.test(file));
    const styles = files
      .map((file) => readFileSync(join(projectRoot, 'src', file), 'utf8'))
      .map((text) => /@layer[^]*/.exec(text)?.[0] ?? '');
    const classes = new Set(styles.flatMap((style) => [...style.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1])));
    expect(classes).toContain('cite');
    const keys = readEntries(projectRoot).entries.articles.map(({ fields }) => fields.key);
    expect(keys.filter((key) => classes.has(key))).toEqual([]);
  });
});

describe('the navigation', () => {
  const listed = (corpus: typeof earliest) => mainPages(corpus).flatMap(({ article, listed: named }) => (named ? (article ?? []) : []));

  it('names every article while they are few', () => {
    expect(listed(earliest)).toEqual([third.key, 'ml', 'vp']);
  });

  it('names the two that are compared where there are many, as it stands on every page', () => {
    const many = { ...earliest, articles: [...earliest.articles, ...Array.from({ length: 9 }, () => earliest.articles).flat()] };
    expect(new Set(listed(many))).toEqual(new Set(['ml', 'vp']));
    expect(mainPages(many).filter(({ article }) => article === third.key)).toHaveLength(10);
  });
});
