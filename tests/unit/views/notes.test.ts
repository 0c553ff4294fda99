import { assert, expect, it } from 'vitest';
import { linksOn } from '../../../src/views/links.ts';
import { noteView, notesView, sentencesOn } from '../../../src/views/notes.ts';
import { smallCorpus } from '../../support/small-content.ts';

const corpus = smallCorpus((content) => content.edit('content/notes/ml-flood.yaml', 'on: [ml:1.2]', 'on: [ml:1.2, ml:2.1]'));
const [note] = corpus.notes;

it('is about sentences, by number and as links', () => {
  assert(note !== undefined);
  expect(sentencesOn(note).map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect(noteView(note, linksOn(corpus, 'sources'))).toMatchObject({
    address: 'note-ml-flood',
    standing: 'on-record',
    sentences: ['1.2', '2.1'],
    on: [{ href: 'mill-letter.html#ml-1-2' }, { href: 'mill-letter.html#ml-2-1' }],
    works: [{ href: '#work-s1' }],
  });
});

it('stands in the order of the sentences, the earlier article first', () => {
  expect(corpus.notes.map(({ entry }) => entry.id)).toEqual(['ml-flood', 'vp-opening-day']);
});

it('stands on its page under the article that it is about, and an article without notes says so by an empty list', () => {
  const sections = notesView(smallCorpus((content) => content.remove('content/notes/vp-opening-day.yaml'))).sections;
  expect(sections.map(({ heading, notes }) => [heading, ...notes.map(({ address }) => address)])).toEqual([
    ['The Mill Letter', 'note-ml-flood'],
    ['The Valley Paper'],
  ]);
});
