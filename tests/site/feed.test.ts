/** The feed of changes, as a feed reader finds it, held against the page that prints the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readAtom } from '../support/atom.ts';
import { attributesOf, isSharePage, oneLine, readPage, readPages } from '../support/pages.ts';

const dist = inject('dist');
const feed = readAtom(readFileSync(join(dist, 'feed.xml'), 'utf8'));

test('every main page leads to the feed, but the one that is shown at any depth', () => {
  const pages = readPages(dist)
    .filter(({ file }) => file !== '404.html' && !isSharePage(file))
    .map(({ file, $ }) => ({ file, to: attributesOf($, 'link[type="application/atom+xml"]', 'href') }));
  expect(pages).toEqual(pages.map(({ file }) => ({ file, to: ['feed.xml'] })));
});

test('the feed says what the page about the site says, in its order', () => {
  const { $ } = readPage(dist, 'about.html');
  const printed = $('#changes ~ ol > li')
    .toArray()
    .map((item) => ({
      date: $(item).find('time').attr('datetime'),
      address: `about.html#${$(item).attr('id')}`,
      text: oneLine($(item).children('p').last().clone().find('a.cite').remove().end().text()),
    }));
  expect(printed.length).toBeGreaterThan(0);
  expect(
    feed.entries.map(({ updated, links, title }) => ({ date: updated.slice(0, 10), address: links['alternate']?.[0], text: title })),
  ).toEqual(printed);
});

test('changes of one day stand in the order of their file, in the feed and on the page', () => {
  const inFile = [...readFileSync('content/changes.yaml', 'utf8').matchAll(/^- id: (.*)$/gm)].map(([, id]) => `about.html#change-${id}`);
  expect(feed.entries.flatMap(({ links }) => links['alternate'])).toEqual(inFile);
});

test('the feed leads only to files and addresses that exist', () => {
  const targets = [feed, ...feed.entries].flatMap(({ links }) => Object.values(links).flat()).filter((link) => link !== 'feed.xml');
  const missing = targets.filter((target) => {
    const [file = '', address = ''] = target.split('#');
    return readPage(dist, file).$(`[id="${address}"]`).length !== 1;
  });
  expect(missing).toEqual([]);
});
