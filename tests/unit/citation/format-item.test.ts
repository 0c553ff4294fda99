import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../src/citation/csl-item.ts';
import { formatItem } from '../../../src/citation/format-item.ts';

const page: CslItem = {
  id: 'obta-timeline',
  type: 'webpage',
  title: 'Timeline',
  'container-title': 'One Bridge, Two Accounts',
  issued: { 'date-parts': [[2005, 11, 23]] },
  language: 'en-GB',
  URL: 'https://example.org/bridge/timeline.html',
};
const { title: _, ...untitled } = page;
const estimated: CslItem = { ...page, issued: { 'date-parts': [[2001, 3]], circa: true }, note: 'Written about March 2001' };

describe('an item', () => {
  it('is written as plain text, the date in British order, the address last and with nothing behind it', () => {
    expect(formatItem(page).plain).toBe('“Timeline”, One Bridge, Two Accounts, 23 November 2005. https://example.org/bridge/timeline.html');
  });

  it('is written as BibTeX, under a key that stays as it is, with the site for a publisher', () => {
    const { bibtex } = formatItem(page);
    expect(bibtex).toMatch(/^@misc\{obta-timeline,\n/);
    expect(bibtex).toContain('title = {Timeline}');
    expect(bibtex).toContain('publisher = {One Bridge, Two Accounts}');
    expect(bibtex).toContain('year = {2005}');
    expect(bibtex).toContain('url = {https://example.org/bridge/timeline.html}');
  });

  it('is written as RIS, which begins with its type and ends with its end', () => {
    const lines = formatItem(page).ris.trimEnd().split('\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines).toContain('TI  - Timeline');
    expect(lines).toContain('PB  - One Bridge, Two Accounts');
    expect(lines).toContain('DA  - 2005/11/23/');
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
  });

  it('is written as CSL-JSON as it is', () => {
    expect(JSON.parse(formatItem(page).cslJson)).toEqual([page]);
  });

  it('has every line of RIS whole, however long', () => {
    const long = `${'A long word. '.repeat(20)}End`;
    expect(formatItem({ ...page, title: long }).ris.split('\n')).toContain(`TI  - ${long}`);
  });

  it('that has no title says so in plain text, and nowhere has one', () => {
    const { plain, bibtex, ris } = formatItem(untitled);
    expect(plain).toMatch(/^\[no headline\], One Bridge, Two Accounts, /);
    expect(bibtex).not.toContain('title =');
    expect(ris).not.toMatch(/^T[IT1] {2}-/m);
  });

  it('whose date is an estimate never shows it as a known one: its note says it, and CSL-JSON marks it', () => {
    const { plain, bibtex, ris, cslJson } = formatItem(estimated);
    expect(plain).toBe('“Timeline”, One Bridge, Two Accounts. Written about March 2001. https://example.org/bridge/timeline.html');
    expect(bibtex).not.toContain('year');
    expect(bibtex).toContain('note = {Written about March 2001}');
    expect(ris).not.toMatch(/^(?:DA|PY|Y1) {2}-/m);
    expect(ris).toContain('N1  - Written about March 2001');
    expect(cslJson).toContain('"circa":true');
  });

  it('keeps in each format what would end a field of it', () => {
    const { bibtex, ris } = formatItem({ ...page, title: 'Braces } and {\\, 50 % & more\nTY  - BOOK' });
    expect(bibtex.match(/^@/gm)).toHaveLength(1);
    expect(bibtex).toContain('\\&');
    expect(ris.match(/^TY {2}-/gm)).toHaveLength(1);
  });
});
