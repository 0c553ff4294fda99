/** The search page as it is without its script: an index of everything; and the field that leads to it from every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Explainer } from '../../src/schemas/explainer.ts';
import { attributesOf, oneLine, readPage, readPages, textsOf } from '../support/pages.ts';

const dist = inject('dist');
const { $ } = readPage(dist, 'search.html');
const explainer: Explainer = JSON.parse(readFileSync(join(dist, 'explainer.json'), 'utf8'));

const sentences = explainer.articles.flatMap((article) =>
  article.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences))
    .map(({ anchor }) => ({ page: article.page, anchor })),
);
const things = [
  explainer.actors,
  explainer.events,
  explainer.questions,
  explainer.topics,
  explainer.words,
  explainer.notes,
  explainer.works,
].flat();
const everything = [...sentences, ...things].map(({ page, anchor }) => ({ page, anchor }));

describe('the index', () => {
  test('lists every statement, actor, event, question, topic, contested word, note and work once, and nothing else', () => {
    expect(everything.length).toBeGreaterThan(350);
    expect(attributesOf($, '.entry > a', 'href').toSorted()).toEqual(everything.map(({ page, anchor }) => `${page}#${anchor}`).toSorted());
  });

  test('leads from each to its page to be shared', () => {
    const shared = $('.entry')
      .toArray()
      .map((entry) => [$(entry).children('a').attr('href')?.replace(/^.*#/, ''), $(entry).find('.label a').attr('href')]);
    expect(shared).toEqual(shared.map(([address]) => [address, `s/${address}.html`]));
  });

  test('has the full text of every statement', () => {
    const texts = explainer.articles.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text]));
    const shown = texts.map(([id]) => [id, oneLine($(`.entry > a[href$="#${id}"]`).parent().children('p.says').text())]);
    expect(shown).toEqual(texts);
  });

  test('can be entered at each of its letters and lists, in their order', () => {
    const headings = attributesOf($, '.index :is(h2, h3)[id]:not(#index-letters)', 'id');
    expect(headings.length).toBeGreaterThan(20);
    expect(attributesOf($, 'nav[aria-label="Index"] a', 'href')).toEqual(headings.map((id) => `#${id}`));
  });

  test('names its letters in their order, each once', () => {
    const letters = textsOf($, '.index h3');
    expect(letters).toEqual([...new Set(letters)].toSorted());
  });
});

describe.each(readPages(dist).filter(({ file }) => file !== '404.html' && !file.includes('/')))('$file', ({ $: page }) => {
  test('has one field that leads to the search, without script too', () => {
    const form = page('form');
    expect(form).toHaveLength(1);
    expect(form.attr()).toMatchObject({ action: 'search.html', method: 'get', role: 'search' });
    const field = form.find('label input');
    expect(field.attr()).toMatchObject({ type: 'search', name: 'q', dir: 'auto' });
    expect(oneLine(field.closest('label').text())).not.toBe('');
    expect(oneLine(form.find('button[type="submit"]').text())).toBe('Search');
  });
});

test('the page of a wrong address has no field, which would lead nowhere from other depths', () => {
  expect(readPage(dist, '404.html').$('form')).toHaveLength(0);
});

test('the script needs nothing that a strict content security policy forbids', () => {
  const { html } = readPage(dist, 'search.html');
  expect(html).not.toMatch(/\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|import\(/);
  expect($('[style]')).toHaveLength(0);
});
