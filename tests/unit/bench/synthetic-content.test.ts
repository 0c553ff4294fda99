import { expect, it } from 'vitest';
import { validate } from '../../../src/corpus/validate.ts';
import { writeSyntheticContent } from '../../bench/synthetic-content.ts';
import { ContentFolder } from '../../support/content-folder.ts';

it.each([
  ['with more articles', { blocks: 2, length: 1 }],
  ['with longer ones', { blocks: 1, length: 2 }],
])(
  'what the bench builds is sound, %s',
  (_, size) => {
    using content = new ContentFolder();
    writeSyntheticContent(content.root, size);
    expect(validate(content.root)).toEqual([]);
  },
  60_000,
);

it('is the same each time', () => {
  using content = new ContentFolder();
  using again = new ContentFolder();
  for (const { root } of [content, again]) writeSyntheticContent(root, { blocks: 1, length: 1 });
  for (const file of ['content/articles/article-xaa.mdx', 'content/works.yaml', 'content/anchors.txt']) {
    expect(again.read(file)).toBe(content.read(file));
  }
}, 60_000);
