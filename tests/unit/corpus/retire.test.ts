import { describe, expect, it } from 'vitest';
import { NoRetirement, retire } from '../../../src/corpus/retire.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

const anchors = 'content/anchors.txt';
const why = 'It is part of another.';
const withoutNote = (content: ContentFolder) => content.remove('content/notes/ml-flood.yaml');

function retiring(request: { address: string; to?: string; why?: string }, change: (content: ContentFolder) => void = withoutNote) {
  return retire(smallCorpus(change), { to: 'note:vp-opening-day', why, ...request });
}

describe('an address is retired', () => {
  it.each(['note-ml-flood', 'notes.html#note-ml-flood'])('that the site does not print any more, written as %s', (address) => {
    expect(retiring({ address })).toEqual({ page: 'notes', address: 'note-ml-flood', retired: { to: 'note:vp-opening-day', why } });
  });

  it('whose content is nowhere', () => {
    expect(retiring({ address: 'note-ml-flood', to: '-' }).retired.to).toBeNull();
  });

  it('on the page that its thing has left', () => {
    const moved = (content: ContentFolder) => content.append(anchors, 'timeline.html#note-ml-flood\n');
    expect(retiring({ address: 'note-ml-flood', to: 'note:ml-flood' }, moved).page).toBe('timeline');
  });
});

describe('nothing is retired', () => {
  it.each<[string, Parameters<typeof retiring>[0], string]>([
    ['that was never published', { address: 'note-ml-floot' }, 'Did you mean "note-ml-flood"?'],
    ['that was never published on the page', { address: 'note.html#note-ml-flood' }, 'Did you mean "notes.html#note-ml-flood"?'],
    ['that leads to what does not exist', { address: 'note-ml-flood', to: 'ml:1.9' }, 'Found "ml:1.9"'],
    ['that leads to itself', { address: 'note-ml-flood', to: 'note:ml-flood' }, 'Found "note:ml-flood"'],
    ['without a word on what became of it', { address: 'note-ml-flood', why: ' ' }, 'a sentence that says what became of it'],
    ['with words that would break the line', { address: 'note-ml-flood', why: 'It\nwent.' }, 'in one line'],
    ['of which a file bears the address', { address: 'note-vp-opening-day' }, 'Remove content/notes/vp-opening-day.yaml first.'],
    ['of which a line bears the address', { address: 'work-s2' }, 'Remove first what bears it: content/works.yaml, line 1.'],
  ])('%s', (_, request, message) => {
    expect(() => retiring(request)).toThrow(NoRetirement);
    expect(() => retiring(request)).toThrow(message);
  });

  it('twice', () => {
    const again = (content: ContentFolder) => {
      withoutNote(content);
      content.append(anchors, 'retired notes.html#note-ml-flood - It went.\n');
    };
    expect(() => retiring({ address: 'note-ml-flood' }, again)).toThrow(/line \d+ of content\/anchors\.txt has retired.*may edit it/);
  });

  it('and all that is wrong is said at once', () => {
    expect(() => retiring({ address: 'x', to: 'y', why: '' })).toThrow(/^Found "x".*\nFound "y".*\nFound ""/);
  });
});
