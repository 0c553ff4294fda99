import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

const htmlValidate = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));

test.each(readPages(inject('dist')))('$file is valid HTML', async ({ file, html }) => {
  const { results } = await htmlValidate.validateString(html, file);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(found).toEqual([]);
});
