import { expect, it } from 'vitest';
import { validate } from '../../../src/corpus/validate.ts';
import { followRetirements } from '../../../src/corpus/retirements.ts';
import { changesView } from '../../../src/views/changes.ts';
import { explainer } from '../../../src/views/explainer.ts';
import { feed } from '../../../src/views/feed.ts';
import { readAtom } from '../../support/atom.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallContent, smallCorpus } from '../../support/small-content.ts';

const anchors = 'content/anchors.txt';
/** The note that a change is about is gone, with another on the same article in its place; the lines say what became of it. */
const gone =
  (...lines: readonly string[]) =>
  (content: ContentFolder) => {
    content.rename('content/notes/ml-flood.yaml', 'content/notes/ml-closed.yaml');
    content.append(anchors, 'notes.html#note-ml-closed\n');
    content.append(anchors, lines.map((line) => `${line}\n`).join(''));
  };
const merged = gone('retired notes.html#note-ml-flood note:vp-opening-day It is part of another.');
const dropped = gone('retired notes.html#note-ml-flood - Its source was withdrawn.');
/** Merged with another, which was merged in its turn. */
const mergedTwice = gone(
  'notes.html#note-middle',
  'retired notes.html#note-ml-flood note:middle It is part of another.',
  'retired notes.html#note-middle note:vp-opening-day It is part of another.',
);
const circle = gone(
  'notes.html#note-middle',
  'retired notes.html#note-ml-flood note:middle It is part of another.',
  'retired notes.html#note-middle note:ml-flood It is part of another.',
);

const follow = (change: (content: ContentFolder) => void, text: string) => followRetirements(smallCorpus(change))(text);

it('a reference to what is there leads to it', () => {
  expect(follow(merged, 'ml:1.2')).toBe('ml:1.2');
});

it('a reference to a retired thing leads to what holds its content, at last', () => {
  expect(follow(merged, 'note:ml-flood')).toBe('note:vp-opening-day');
  expect(follow(mergedTwice, 'note:ml-flood')).toBe('note:vp-opening-day');
});

it('a reference to a retired thing that nothing holds leads to its retirement', () => {
  expect(follow(dropped, 'note:ml-flood')).toMatchObject({ address: 'note-ml-flood', retired: { why: 'Its source was withdrawn.' } });
});

it.each([
  ['that never was', merged, 'note:never'],
  ['that is no reference', merged, 'never'],
  ['whose retirements lead back to it', circle, 'note:ml-flood'],
])('a reference to a thing %s leads nowhere', (_, change, text) => {
  expect(follow(change, text)).toBeUndefined();
});

it.each([
  ['is part of another', merged],
  ['is part of what was merged in its turn', mergedTwice],
  ['is gone', dropped],
])('a change may go on naming a thing that %s, and the line of its retirement stays', (_, change) => {
  using content = smallContent();
  change(content);
  expect(validate(content.root)).toEqual([]);
});

it('a retirement that leads to itself in the end is reported', () => {
  using content = smallContent();
  circle(content);
  content.edit('content/changes.yaml', 'about: [ml:1.2, note:ml-flood]', 'about: []');
  expect(validate(content.root).map(({ rule, found }) => `${rule} ${found}`)).toEqual(['anchors "note:middle"', 'anchors "note:ml-flood"']);
});

it('a link of a change to a retired thing leads to what holds its content, or to what is said of it', () => {
  const link = (change: (content: ContentFolder) => void) => changesView(smallCorpus(change)).changes[0]?.about[1];
  expect(link(merged)).toEqual({ label: 'note on VP 1.1', href: 'notes.html#note-vp-opening-day' });
  expect(link(dropped)).toEqual({ label: 'note-ml-flood (retired)', href: 'notes.html#note-ml-flood' });
});

it('the feed leads there too', () => {
  const related = (change: (content: ContentFolder) => void) => readAtom(feed(smallCorpus(change), undefined)).entries[0]?.links['related'];
  expect(related(merged)).toEqual(['mill-letter.html#ml-1-2', 'notes.html#note-vp-opening-day']);
  expect(related(dropped)).toEqual(['mill-letter.html#ml-1-2', 'notes.html#note-ml-flood']);
});

it('the data name only what is there', () => {
  const about = (change: (content: ContentFolder) => void) => explainer(smallCorpus(change)).changes[0]?.about;
  expect(about(merged)).toEqual(['ml:1.2', 'note:vp-opening-day']);
  expect(about(dropped)).toEqual(['ml:1.2']);
});
