import { describe, expect, it } from 'vitest';
import { used } from '../../../src/corpus/checks/used.ts';
import { changesView, newestChange } from '../../../src/views/changes.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

describe('the changes', () => {
  it('come the newest first, whatever their order in the file', () => {
    const swap = (content: ContentFolder) => content.edit('content/changes.yaml', '"2005-01-10"', '"2005-03-01"');
    const dates = (change?: typeof swap) => changesView(smallCorpus(change)).changes.map(({ machineDate }) => machineDate);
    expect(dates()).toEqual(['2005-02-03', '2005-01-10']);
    expect(dates(swap)).toEqual(['2005-03-01', '2005-02-03']);
  });

  it('of one day stand in the order of their file', () => {
    const sameDay = smallCorpus((content) => content.edit('content/changes.yaml', '"2005-01-10"', '"2005-02-03"'));
    expect(sameDay.changes.map(({ entry }) => entry.id)).toEqual(['council', 'first']);
    const swapped = smallCorpus((content) =>
      content.write(
        'content/changes.yaml',
        content
          .read('content/changes.yaml')
          .replace('"2005-01-10"', '"2005-02-03"')
          .split(/^(?=- )/m)
          .toReversed()
          .join(''),
      ),
    );
    expect(swapped.changes.map(({ entry }) => entry.id)).toEqual(['first', 'council']);
  });

  it('say when, what, and about which sentence or thing', () => {
    expect(changesView(smallCorpus()).changes[0]).toMatchObject({
      address: 'change-council',
      date: '3 February 2005',
      about: [
        { label: 'ML 1.2', href: 'mill-letter.html#ml-1-2' },
        { label: 'note on ML 1.2', href: 'notes.html#note-ml-flood' },
      ],
    });
  });

  it('date the site by the newest of them', () => {
    expect(newestChange(smallCorpus())).toBe('2005-02-03');
    expect(() => newestChange({ changes: [] })).toThrow('a change in content/changes.yaml');
  });

  it('are shown at what they are about', () => {
    const [about] = smallCorpus()
      .backlinks({ kind: 'sentence', article: 'ml', paragraph: 1, sentence: 2 })
      .filter(({ page }) => page === 'about');
    expect(about?.referrers).toEqual([{ page: 'about', address: 'change-council', label: 'change of 3 February 2005' }]);
  });

  it('do not use what they are about: what nothing else cites is still reported', () => {
    const uncited = smallCorpus((content) => {
      content.edit('content/changes.yaml', 'about: []', 'about: [work:s3]');
      content.append('content/works.yaml', '- id: s3\n  type: report\n  title: T\n  publisher: P\n  custom:\n    titleBasis: shown\n');
    });
    expect(used(uncited).map(({ found }) => found)).toEqual(['a work that nothing cites: "s3"']);
  });
});
