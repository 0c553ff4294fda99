import { describe, expect, it } from 'vitest';
import { feed } from '../../../src/views/feed.ts';
import { readAtom } from '../../support/atom.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

const site = new URL('https://example.org/bridge/');
const read = (at?: URL, change?: (content: ContentFolder) => void) => readAtom(feed(smallCorpus(change), at));
const instead = (what: string) => (content: ContentFolder) => content.edit('content/changes.yaml', 'The site is published.', what);

describe('the feed', () => {
  it('has an author and, as each of its entries, one page that it stands for', () => {
    const { authors, links, entries } = read();
    expect(authors).toEqual(['One Bridge, Two Accounts']);
    expect([links, ...entries.map((entry) => entry.links)].map(({ alternate }) => alternate?.length)).toEqual([1, 1, 1]);
  });

  it('tells the changes, the newest first, in plain text', () => {
    expect(read().entries.map(({ updated, title }) => [updated, title])).toEqual([
      ['2005-02-03T00:00:00Z', 'We now write that the council called the bridge unsafe, and no longer that it condemned it.'],
      ['2005-01-10T00:00:00Z', 'The site is published.'],
    ]);
  });

  it('is as new as the newest of them: no clock', () => {
    expect(read().updated).toBe('2005-02-03T00:00:00Z');
  });

  it('leads to each change and to what it is about, relative to itself', () => {
    expect(read().links['self']).toEqual(['feed.xml']);
    expect(read().entries[0]?.links).toEqual({
      alternate: ['about.html#change-council'],
      related: ['mill-letter.html#ml-1-2', 'notes.html#note-ml-flood'],
    });
  });

  it('has absolute links where the place of the site is known', () => {
    expect(read(site).links['self']).toEqual(['https://example.org/bridge/feed.xml']);
    expect(read(site).entries[0]?.links).toEqual({
      alternate: ['https://example.org/bridge/about.html#change-council'],
      related: ['https://example.org/bridge/mill-letter.html#ml-1-2', 'https://example.org/bridge/notes.html#note-ml-flood'],
    });
  });

  it('names itself and its entries alike wherever it is published, and each differently', () => {
    const ids = (at?: URL) => [read(at), ...read(at).entries].map(({ id }) => id);
    expect(ids(site)).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
    for (const id of ids()) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keeps the id of an entry whose wording changes', () => {
    expect(read(undefined, instead('The site is out.')).entries[1]?.id).toBe(read().entries[1]?.id);
  });

  it('holds markup in a text as text', () => {
    const hostile = '</title><script>alert(1)</script> & ]]> <![CDATA[ " onload=';
    expect(read(undefined, instead(`>-\n    ${hostile}`)).entries[1]?.title).toBe(hostile);
  });
});
