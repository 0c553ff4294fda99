import { describe, expect, test } from 'vitest';
import Reference from '../../src/components/Reference.astro';
import { render } from './render.ts';

const link = { href: 'global-angle.html#ga-4-1', label: 'GA 4.1', article: 'ga' };

describe('a reference without text', () => {
  test('is a citation: it prints the label', async () => {
    const $ = await render(Reference, link);
    expect($('a').text()).toBe('GA 4.1');
    expect($('a').attr('href')).toBe('global-angle.html#ga-4-1');
  });

  test('bears the mark of the article that it cites, if it cites one', async () => {
    const article = await render(Reference, link);
    expect(article('a.cite.ga')).toHaveLength(1);
    const work = await render(Reference, { href: 'sources.html#work-s70', label: 'S70' });
    expect(work('a').attr('class')).toBe('cite');
  });

  test('prints a label that looks like markup as text', async () => {
    const $ = await render(Reference, { ...link, label: '<b>4.1</b> &amp;' });
    expect($('a').text()).toBe('<b>4.1</b> &amp;');
    expect($('b')).toHaveLength(0);
  });
});

describe('a reference with text', () => {
  test('prints the text alone, as a link', async () => {
    const $ = await render(Reference, link, 'what he <em>said</em>');
    expect($('a').html()).toBe('what he <em>said</em>');
    expect($('a').attr('href')).toBe('global-angle.html#ga-4-1');
    expect($('a').attr('class')).toBeUndefined();
  });
});
