/** `explainer.json` as a program meets it: valid, complete, and saying what the pages say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import type { Explainer } from '../../src/schemas/explainer.ts';
import { attributesOf, oneLine, readPages } from '../support/pages.ts';

const dist = inject('dist');
const pages = new Map(readPages(dist).map((page) => [page.file, page]));

function readJson<Value>(file: string): Value {
  const value: Value = JSON.parse(readFileSync(join(dist, file), 'utf8'));
  return value;
}

const explainer = readJson<Explainer>('explainer.json');

/** Every pair of a page and an address on it, however deep; sentences, passages and sections take the page of their article. */
function places(value: unknown, page = ''): { page: string; anchor: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'page' in value ? String(value.page) : page;
  const here = 'anchor' in value ? [{ page: own, anchor: String(value.anchor) }] : [];
  return [...here, ...Object.values(value).flatMap((inner) => places(inner, own))];
}

test('is valid by the schema that lies beside it', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(readJson<object>(explainer.$schema));
  validate(explainer);
  expect(validate.errors ?? []).toEqual([]);
});

describe.each([
  { key: 'meo', count: 29 },
  { key: 'ga', count: 52 },
])('the article $key', ({ key, count }) => {
  const article = explainer.articles.find((one) => one.key === key);
  const statements = article?.statements ?? [];
  const sentences =
    article?.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ number }) => `${key}:${number}`)),
    ) ?? [];

  test(`has ${count} sentences, each retold, and no statement retells any other`, () => {
    expect(sentences).toHaveLength(count);
    expect(new Set(statements.flatMap(({ cites }) => cites))).toEqual(new Set(sentences));
    expect(statements.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  test('has in each statement the text that the page shows', () => {
    const shown = statements.map(({ page, anchor }) => {
      const statement = pages.get(page)?.$(`[id="${anchor}"]`).clone();
      statement?.find('a.sentence').remove();
      return oneLine(statement?.text() ?? '');
    });
    expect(statements.map(({ text }) => text)).toEqual(shown);
  });
});

test('names only pages and addresses that exist', () => {
  const all = places(explainer);
  expect(all.length).toBeGreaterThan(500);
  const missing = all.filter(({ page, anchor }) => {
    const $ = pages.get(page)?.$;
    return $ === undefined || (anchor !== '' && $(`[id="${anchor}"]`).length !== 1);
  });
  expect(missing).toEqual([]);
});

test('has every thing that the pages give an address', () => {
  const named = new Set(places(explainer).map(({ anchor }) => anchor));
  const printed = [...pages.values()].flatMap(({ $ }) =>
    attributesOf($, '[id]', 'id').filter((id) => /^(?:actor|event|q|topic|word|note|work|change)-/.test(id)),
  );
  expect(printed.filter((id) => !named.has(id))).toEqual([]);
});
