import { expect, test } from 'vitest';
import Note from '../../src/components/Note.astro';
import type { NoteView } from '../../src/views/notes.ts';
import { oneLine } from '../support/pages.ts';
import { linkTo, links, render } from './render.ts';

const note: NoteView = {
  address: 'note-strikes',
  standing: 'contested',
  sentences: ['4.1', '4.2'],
  on: [linkTo('ga:4.1'), linkTo('ga:4.2')],
  text: 'The [president](actor:trump) said so; others <doubt> it.',
  works: [linkTo('work:s70'), linkTo('work:s71')],
};

test('a folded note says which sentences it is about and how they stand', async () => {
  const $ = await render(Note, { note, links });
  expect($('details').attr('open')).toBeUndefined();
  expect(oneLine($('summary').text())).toBe('4.1, 4.2 Contested');
});

test('unfolded, it says what the public record says, with its works', async () => {
  const $ = await render(Note, { note, links });
  expect(oneLine($('details p').text())).toBe('The president said so; others <doubt> it. Label of work:s70 Label of work:s71');
  expect($('details p a').first().attr('href')).toBe('page.html#actor-trump');
});
