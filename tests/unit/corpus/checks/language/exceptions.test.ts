import { describe, expect, it } from 'vitest';
import { exceptionFiles } from '../../../../../src/corpus/checks/language/index.ts';
import { listedWords } from '../../../../../src/corpus/checks/language/listed-words.ts';
import { sentenceLength } from '../../../../../src/corpus/checks/language/sentence-length.ts';
import type { Exception } from '../../../../../src/corpus/model.ts';
import { exceptionSchema, type ExceptionFields } from '../../../../../src/schemas/exception.ts';
import { corpusSaying, file } from './corpus-saying.ts';

const fields: ExceptionFields = {
  id: 'formal-name',
  rule: 'listed-words',
  file,
  text: 'Islamic Republic of Iran',
  why: 'Its formal name.',
};
const place = { file: 'content/exceptions.yaml', line: 4, column: 3 };

function exception(change: Partial<ExceptionFields> = {}): Exception {
  return { entry: { id: 'formal-name', file: place.file, fields: { ...fields, ...change }, body: '', place: () => place } };
}

describe('an exception', () => {
  it('covers the words that it holds, and a line break between them', () => {
    expect(listedWords(corpusSaying('It is the Islamic\nRepublic of Iran.'), [exception()])).toEqual([]);
  });

  it('covers no other stretch of the file', () => {
    const text = 'It is the Islamic Republic of Iran. The Islamic Republic refused.';
    expect(listedWords(corpusSaying(text), [exception()]).map(({ place: { column } }) => column)).toEqual([41]);
  });

  it('covers a long sentence of which it names some words', () => {
    const text = `It says ${'and '.repeat(60)} so on.`;
    expect(sentenceLength(corpusSaying(text), [exception({ rule: 'sentence-length', text: 'It says and and' })])).toEqual([]);
  });

  it('covers no other rule', () => {
    const found = listedWords(corpusSaying('It is the Islamic Republic of Iran.'), [exception({ rule: 'will' })]);
    expect(found).toHaveLength(1);
  });

  it('covers no other file', () => {
    const found = listedWords(corpusSaying('It is the Islamic Republic of Iran.'), [exception({ file: 'content/actors/iran.mdx' })]);
    expect(found).toHaveLength(1);
  });

  it('is itself a finding where nothing needs it', () => {
    expect(listedWords(corpusSaying('It is Iran.'), [exception()])).toEqual([
      {
        rule: 'listed-words',
        place,
        found: 'an exception that nothing needs: "Islamic Republic of Iran"',
        expected: `that stretch in ${file}, where it breaks the rule`,
        remedy: 'Remove the exception.',
      },
    ]);
  });

  it('is a finding of its own rule alone', () => {
    expect(sentenceLength(corpusSaying('It is Iran.'), [exception()])).toEqual([]);
  });
});

describe('the file of an exception', () => {
  it('is one that holds text', () => {
    expect(exceptionFiles(corpusSaying('It is Iran.'), [exception()])).toEqual([]);
  });

  it('is reported where there is no such file, with the nearest', () => {
    expect(exceptionFiles(corpusSaying('It is Iran.'), [exception({ file: 'content/questions/b.mdx' })])).toEqual([
      {
        rule: 'exception-files',
        place,
        found: '"content/questions/b.mdx"',
        expected: 'a file with text in the site’s own voice',
        remedy: `Did you mean "${file}"?`,
      },
    ]);
  });
});

describe('the schema', () => {
  it('takes an exception', () => {
    expect(exceptionSchema.safeParse(fields).success).toBe(true);
  });

  it.each([
    ['a rule that does not exist', { rule: 'listed-word' }],
    ['no reason', { why: '' }],
    ['a file that is no content', { file: 'src/pages/index.astro' }],
    ['a field that it does not know', { until: '2027' }],
  ])('rejects %s', (_, change) => {
    expect(exceptionSchema.safeParse({ ...fields, ...change }).success).toBe(false);
  });
});
