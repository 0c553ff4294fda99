import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPage, samplePages } from '../support/pages.ts';

const htmlValidate = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));

const dist = inject('dist');

test.each(samplePages(dist))('%s is valid HTML', async (file) => {
  const { html } = readPage(dist, file);
  const { results } = await htmlValidate.validateString(html, file);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(found).toEqual([]);
});
