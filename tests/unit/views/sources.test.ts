import { describe, expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { sourcesView } from '../../../src/views/sources.ts';
import { workLabel, workTitle } from '../../../src/views/works.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

function view(change?: (content: ContentFolder) => void) {
  const corpus = smallCorpus(change);
  return sourcesView(corpus, mainPages(corpus));
}

describe('articles', () => {
  it('come with their headline, or that they have none', () => {
    expect(view().articles.map(({ headline }) => headline)).toEqual(['no headline in the stored copy', '“A Bridge at Last”']);
  });
});

describe('works', () => {
  it('come with what they are and when they were issued', () => {
    expect(view().works[0]).toMatchObject({
      address: 'work-s1',
      label: 'S1',
      title: 'Floods of the Year 2000',
      titleKnown: true,
      number: '12',
      issued: 'February 2001',
      url: 'https://river.example/floods',
      language: undefined,
      notes: [],
    });
  });

  it('say what is not known of them, and where they were read', () => {
    expect(view().works[1]).toMatchObject({
      title: '[Minutes of the opening]',
      titleKnown: false,
      issued: undefined,
      url: undefined,
      language: 'Welsh',
      notes: ['republished by The library', 'address not shown'],
    });
  });

  it('say that a title was read off the address', () => {
    const read = (content: ContentFolder) => content.edit('content/works.yaml', 'titleBasis: shown', 'titleBasis: from-address');
    expect(view(read).works[0]?.notes).toEqual(['title read off the address']);
  });

  it('say what each is cited for', () => {
    expect(view().works[0]?.citedIn.map(({ label }) => label)).toEqual(['The Mill Letter', 'Timeline', 'Questions', 'Glossary', 'Notes']);
  });
});

describe('the name of a work', () => {
  it('is its mark', () => {
    expect(workLabel('s47b')).toBe('S47B');
  });

  it('is its title, or its subject in brackets', () => {
    const work = { id: 's1', type: 'report', publisher: 'P' } as const;
    expect(workTitle({ ...work, title: 'T', custom: { titleBasis: 'shown' } })).toBe('T');
    expect(workTitle({ ...work, custom: { titleBasis: 'not-shown', subject: 'S' } })).toBe('[S]');
  });
});

it('a remark on a work stands last among what is said of it', () => {
  const { works } = view((content) =>
    content.edit('content/works.yaml', 'republishedBy: The library', 'republishedBy: The library\n    note: A copy'),
  );
  expect(works.find(({ address }) => address === 'work-s2')?.notes.at(-1)).toBe('A copy');
});
