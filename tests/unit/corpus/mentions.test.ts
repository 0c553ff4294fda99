import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/corpus/mentions.ts';
import { smallCorpus } from '../../support/small-content.ts';

const mentions = mentionsIn(smallCorpus());
/** What refers from an address, as role and text. */
const from = (address: string) => mentions.filter((mention) => mention.from.address === address).map(({ role, text }) => `${role} ${text}`);

describe('mentionsIn', () => {
  it('has a statement retell its sentences, be spoken by their voices, and link', () => {
    expect(from('ml-1-1')).toEqual(['retells ml:1.1', 'voice actor:council', 'links actor:council']);
  });

  it('has the author speak without being mentioned', () => {
    expect(from('ml-1-2')).toEqual(['retells ml:1.2', 'links event:closing']);
  });

  it('has a statement retell each of several sentences', () => {
    expect(from('ml-2-1')).toEqual(['retells ml:2.1', 'retells ml:2.2']);
  });

  it('has the estimated date of an article cite', () => {
    expect(from('ml-written')).toEqual(['cites ml:1.2', 'cites work:s1']);
  });

  it('has an event link in its text, and cite sentences and works', () => {
    expect(from('event-opening')).toEqual(['links event:closing', 'cites vp:1.1', 'cites work:s2']);
  });

  it('has answers, actors and words cite and link', () => {
    expect(from('q-why-closed')).toEqual(['links event:flood', 'cites ml:1.1', 'cites work:s1']);
    expect(from('actor-neighbours')).toEqual(['cites vp:1.2']);
    expect(from('word-death-trap')).toEqual(['cites ml:1.1', 'links actor:council']);
  });

  it('names a page as a whole where a page of the site refers', () => {
    expect(mentions.filter(({ from: { page, address } }) => page === 'about' && address === '').map(({ text }) => text)).toEqual([
      'word:death-trap',
    ]);
  });

  it('goes by the order of the pages: articles, then timeline, questions, glossary, and the pages of the site', () => {
    const pages = mentions.map((mention) => mention.from.page);
    const order = ['mill-letter', 'valley-paper', 'timeline', 'faq', 'glossary', 'about', 'index'];
    expect(pages.filter((page, index) => page !== pages[index - 1] && order.includes(page))).toEqual(order);
  });

  it('labels a statement by its number, and a thing by its name, the short one where it has one', () => {
    const labels = new Map(mentions.map((mention) => [mention.from.address, mention.from.label]));
    expect(labels.get('ml-1-2')).toBe('1.2');
    expect(labels.get('event-flood')).toBe('Flood');
    expect(labels.get('q-why-closed')).toBe('Why was the old bridge closed?');
  });

  it('labels a note by the article and the sentences that it is about, and counts further notes on the same', () => {
    const corpus = smallCorpus((content) =>
      content.write('content/notes/ml-flood-again.yaml', content.read('content/notes/ml-flood.yaml').replace('[s1]', '[s2]')),
    );
    const labels = new Map(mentionsIn(corpus).map((mention) => [mention.from.address, mention.from.label]));
    expect(labels.get('note-vp-opening-day')).toBe('note on VP 1.1');
    expect([labels.get('note-ml-flood'), labels.get('note-ml-flood-again')].toSorted()).toEqual(['note 2 on ML 1.2', 'note on ML 1.2']);
  });

  it('knows where in YAML a reference stands', () => {
    const cited = mentions.find((mention) => mention.from.address === 'event-opening' && mention.text === 'work:s2');
    expect(cited?.place).toMatchObject({ file: 'content/events/opening.yaml', line: 7, column: 9 });
  });

  it('keeps what is no reference, for the checks to report', () => {
    const broken = mentionsIn(smallCorpus((content) => content.edit('content/actors/council.mdx', 'work:s1', 'work:S1')));
    expect(broken).toContainEqual(expect.objectContaining({ text: 'work:S1', reference: undefined }));
  });
});
