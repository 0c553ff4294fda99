import { expect, test } from 'vitest';
import { runningTitle } from '../../../src/styles/running-title.ts';

test('the name of the site stands on the left, the title of the page on the right', () => {
  expect(runningTitle('Site', 'Page')).toBe(
    '@page{@top-left{content:"Site";font:8pt system-ui,sans-serif}@top-right{content:"Page";font:8pt system-ui,sans-serif}}',
  );
});

test.each([
  ['a quotation mark', 'a "b"', '"a \\22 b\\22 "'],
  ['a backslash', 'a\\b', '"a\\5c b"'],
  ['the end of the style element', '</style>', '"\\3c /style>"'],
])('%s in a title is escaped', (_, title, written) => {
  expect(runningTitle('Site', title)).toContain(`content:${written};`);
});
