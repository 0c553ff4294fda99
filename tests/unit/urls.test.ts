import { describe, expect, it } from 'vitest';
import { thingKinds } from '../../src/reference.ts';
import { absoluteUrl, addressOf, fileHref, href, paragraphAddress, passageUrl, sectionAddress } from '../../src/urls.ts';

describe('addresses', () => {
  it('are made of numbers for what belongs to an article', () => {
    expect(paragraphAddress('ga', 4)).toBe('ga-4');
    expect(addressOf({ kind: 'sentence', article: 'ga', paragraph: 4, sentence: 2 })).toBe('ga-4-2');
    expect(sectionAddress('ga', 3)).toBe('ga-s3');
  });

  it('are made of kind and id for a thing', () => {
    expect(addressOf({ kind: 'actor', id: 'zamir' })).toBe('actor-zamir');
  });

  it('are short for a question', () => {
    expect(addressOf({ kind: 'question', id: 'who-wrote' })).toBe('q-who-wrote');
  });

  it('differ for things of different kinds that share an id', () => {
    const addresses = thingKinds.map((kind) => addressOf({ kind, id: 'iran' }));
    expect(new Set(addresses).size).toBe(thingKinds.length);
  });
});

describe('href', () => {
  it('leads to a page beside', () => {
    expect(href('index', { page: 'timeline' })).toBe('timeline.html');
  });

  it('leads to an address on a page beside', () => {
    expect(href('index', { page: 'timeline', address: 'event-flood' })).toBe('timeline.html#event-flood');
  });

  it('names the address alone on the same page', () => {
    expect(href('timeline', { page: 'timeline', address: 'event-flood' })).toBe('#event-flood');
  });

  it('names the page where it leads to the page that it stands on, as a whole', () => {
    expect(href('timeline', { page: 'timeline' })).toBe('timeline.html');
  });

  it('climbs out of each folder that the linking page lies in', () => {
    expect(href('s/ga-4-1', { page: 'index' })).toBe('../index.html');
    expect(href('a/b/c', { page: 's/ga-4-1', address: 'x' })).toBe('../../s/ga-4-1.html#x');
  });

  it('never begins at the root, so that the site works under any path', () => {
    expect(href('index', { page: 'index' })).not.toMatch(/^\//);
  });
});

describe('fileHref', () => {
  it('leads to a file beside the pages', () => {
    expect(fileHref('index', 'explainer.json')).toBe('explainer.json');
    expect(fileHref('s/ga-4-1', 'explainer.json')).toBe('../explainer.json');
  });
});

describe('passageUrl', () => {
  const textOf = (url: string) => decodeURIComponent(url.split('#:~:text=')[1] ?? '');

  it('adds a text fragment to the address of the article', () => {
    expect(passageUrl('https://example.org/a', 'After the strikes')).toBe('https://example.org/a#:~:text=After%20the%20strikes');
  });

  it.each(['zero-sum contest, perhaps', 'war & peace', 'Iran’s response', '100% sure', 'a #1 – really?'])(
    'hides the syntax of text fragments in %j',
    (locator) => {
      const url = passageUrl('https://example.org/a', locator);
      expect(url.split('#:~:text=')[1]).toMatch(/^[\w%.!~*'()]+$/);
      expect(textOf(url)).toBe(locator);
    },
  );
});

describe('absolute addresses', () => {
  const site = new URL('https://example.org/some/where/');

  it('lie in the folder where the site is published', () => {
    expect(absoluteUrl(site, { page: 'timeline', address: 'event-war' })).toBe('https://example.org/some/where/timeline.html#event-war');
    expect(absoluteUrl(site, { page: 's/ga-4-1' })).toBe('https://example.org/some/where/s/ga-4-1.html');
  });

  it('name the folder itself for the home page', () => {
    expect(absoluteUrl(site, { page: 'index' })).toBe('https://example.org/some/where/');
  });
});
