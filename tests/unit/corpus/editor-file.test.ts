import { expect, test } from 'vitest';
import { isEditorFile } from '../../../src/corpus/editor-file.ts';

test.each([
  ['.#x.yaml', true],
  ['.x.yaml.swp', true],
  ['.DS_Store', true],
  ['x.yaml~', true],
  ['x.yaml', false],
  ['x.mdx', false],
])('"%s" is a file that an editor keeps for itself: %s', (name, expected) => {
  expect(isEditorFile(name)).toBe(expected);
});
