import { expect, it } from 'vitest';
import { languageChecks } from '../../../../../src/corpus/checks/language/index.ts';
import type { Exception } from '../../../../../src/corpus/model.ts';
import { languageRules } from '../../../../../src/schemas/exception.ts';
import { corpusSaying, file } from './corpus-saying.ts';

it('lists a check for each rule that an exception can name, once', () => {
  const place = { file: 'content/exceptions.yaml', line: 1, column: 1 };
  const unused = languageRules.map((rule): Exception => ({
    entry: { id: rule, file: place.file, fields: { id: rule, rule, file, text: 'x', why: 'x' }, body: '', place: () => place },
  }));
  const found = languageChecks.flatMap((check) => check(corpusSaying('It is so.'), unused));
  expect(found.map(({ rule }) => rule).toSorted()).toEqual(languageRules.toSorted());
});
