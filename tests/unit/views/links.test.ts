import { describe, expect, it } from 'vitest';
import { linksByReference, linksOn } from '../../../src/views/links.ts';
import { smallCorpus } from '../../support/small-content.ts';

const corpus = smallCorpus();

describe('linksByReference', () => {
  it.each([
    ['actor:council', { href: 'glossary.html#actor-council', label: 'The council' }],
    ['event:flood', { href: 'timeline.html#event-flood', label: 'The river floods the village' }],
    ['question:why-closed', { href: 'faq.html#q-why-closed', label: 'Why was the old bridge closed?' }],
    ['word:death-trap', { href: 'words.html#word-death-trap', label: 'death trap' }],
    ['work:s1', { href: 'sources.html#work-s1', label: 'S1' }],
    ['ml:1.2', { href: 'mill-letter.html#ml-1-2', label: 'ML 1.2', article: 'ml' }],
  ])('knows %s by where it leads and what it is called', (text, link) => {
    expect(linksByReference(corpus, 'index')(text)).toMatchObject(link);
  });

  it('leads within the page where the thing stands on it', () => {
    expect(linksByReference(corpus, 'glossary')('actor:council').href).toBe('#actor-council');
  });
});

describe('linksOn', () => {
  it('resolves a reference', () => {
    expect(linksOn(corpus, 'index')({ kind: 'actor', id: 'council' }).href).toBe('glossary.html#actor-council');
  });

  it('throws for a reference to nothing, and names it', () => {
    expect(() => linksOn(corpus, 'index')({ kind: 'actor', id: 'nobody' })).toThrow('actor:nobody');
  });
});
