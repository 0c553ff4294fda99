import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/views/cite.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';

const site = new URL('https://example.org/bridge/');
const corpus = smallCorpus();
const plain = (...target: Parameters<typeof citationsOf>) => citationsOf(...target).citations.map((one) => `${one.label}: ${one.plain}`);

describe('a page', () => {
  it('is cited by its title and the site, dated by the newest change', () => {
    expect(plain(corpus, { page: 'timeline' }, site)).toEqual([
      'This page: “Timeline”, One Bridge, Two Accounts, 3 February 2005. https://example.org/bridge/timeline.html',
    ]);
  });

  it('that is the home page is the site itself', () => {
    expect(plain(corpus, { page: 'index' }, site)).toEqual([
      'This page: “One Bridge, Two Accounts”, 3 February 2005. https://example.org/bridge/',
    ]);
  });

  it('is cited without an address where the place of the site is not known, and says so', () => {
    const { citations, addressKnown } = citationsOf(corpus, { page: 'timeline' }, undefined);
    expect(addressKnown).toBe(false);
    expect(JSON.stringify(citations)).not.toMatch(/https?:|timeline\.html/);
  });

  it('of an article is cited with the original, whose headline and date are given as they are known', () => {
    expect(plain(corpus, { page: 'valley-paper' }, site)[1]).toBe(
      'The article that it retells: “A Bridge at Last”, The Valley Paper. Written 10 September 2004, as estimated by One Bridge, Two Accounts. https://valley.example/bridge',
    );
    expect(plain(corpus, { page: 'mill-letter' }, site)[1]).toBe(
      'The article that it retells: [no headline], The Mill Letter. Written about March 2001, as estimated by One Bridge, Two Accounts. https://mill.example/letter',
    );
  });

  it('that the site does not have cannot be cited', () => {
    expect(() => citationsOf(corpus, { page: 'nowhere' }, site)).toThrow('Nothing to cite at "nowhere#"');
  });
});

describe('a statement', () => {
  const target = { page: 'mill-letter', address: 'ml-1-2' };

  it('is cited by its number and address, with the sentence that it retells', () => {
    expect(plain(corpus, target, site)).toEqual([
      'This statement: “Statement 1.2 of The Mill Letter, retold”, One Bridge, Two Accounts, 3 February 2005. https://example.org/bridge/mill-letter.html#ml-1-2',
      'The sentence that it retells: [no headline], The Mill Letter. Paragraph 1, sentence 2. Written about March 2001, as estimated by One Bridge, Two Accounts. https://mill.example/letter',
    ]);
  });

  it('has a key of its own, in every format', () => {
    const [own] = citationsOf(corpus, target, site).citations;
    expect(own?.formats.map(({ name, text }) => [name, text.includes('obta-ml-1-2')])).toEqual([
      ['BibTeX', true],
      ['RIS', true],
      ['CSL-JSON', true],
    ]);
  });

  it('gives the original no author, no headline and no certain date that nobody knows', () => {
    const [, original] = citationsOf(corpus, target, site).citations;
    const csl: unknown = JSON.parse(original?.formats.find(({ name }) => name === 'CSL-JSON')?.text ?? '');
    expect(csl).toEqual([
      {
        id: 'mill-letter',
        type: 'webpage',
        'container-title': 'The Mill Letter',
        issued: { 'date-parts': [[2001, 3]], circa: true },
        language: 'en-GB',
        URL: 'https://mill.example/letter',
        note: 'Paragraph 1, sentence 2. Written about March 2001, as estimated by One Bridge, Two Accounts',
      },
    ]);
  });

  it('that does not exist cannot be cited', () => {
    expect(() => citationsOf(corpus, { page: 'mill-letter', address: 'ml-9-9' }, site)).toThrow('Nothing to cite at "mill-letter#ml-9-9"');
  });
});

it('a certain date of an original is still an estimate of the site', () => {
  const [, original] = citationsOf(corpus, { page: 'valley-paper' }, site).citations;
  expect(original?.formats.find(({ name }) => name === 'CSL-JSON')?.text).toContain('"circa":true');
});

it('the site is cited anew when a change is recorded', () => {
  const change = (content: ContentFolder) => content.edit('content/changes.yaml', '"2005-02-03"', '"2005-02-14"');
  expect(plain(smallCorpus(change), { page: 'faq' }, undefined)[0]).toContain('14 February 2005');
});
