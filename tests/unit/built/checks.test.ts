/** One flaw at a time in a small invented site, and what the rules of built pages say of it: that, there, and nothing else. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { BuiltCheck } from '../../../src/built/built-finding.ts';
import { parsePage } from '../../../src/built/built-page.ts';
import type { BuiltSite } from '../../../src/built/built-site.ts';
import { budgets } from '../../../src/built/checks/budgets.ts';
import { html } from '../../../src/built/checks/html.ts';
import { ids } from '../../../src/built/checks/ids.ts';
import { links } from '../../../src/built/checks/links.ts';
import { policy } from '../../../src/built/checks/policy.ts';

const checks: readonly BuiltCheck[] = [budgets, html, ids, links, policy];

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hash = (text: string) => `'sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}'`;

const style = 'p { color: teal }';
const script = 'document.title += "!"';
const allowed = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; form-action 'self' file:`;
const meta = `<meta http-equiv="content-security-policy" content="${allowed}">`;

const page = (body: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">${meta}
<style>${style}</style><title>A bridge</title><link rel="icon" href="data:,"><link rel="canonical" href="https://bridge.example/">
</head>
<body>
${body}
</body></html>`;

const data = '<script type="application/ld+json">{"name":"The bridge </p>"}</script>';
const picture =
  '<svg viewBox="0 0 9 9"><title>A bridge</title><defs><path id="arch" d="M0 0"/></defs><use xlink:href="#arch"/><a xlink:href="bridges.html"><text>all</text></a><path fill="url(#arch)" /></svg>';
const sound = {
  'index.html': page(
    `<main id="main"><p>See <a href="bridges.html#stone">stone</a>.</p><!-- </div> --><template><b>later</b></template>${picture}</main>${data}`,
  ),
  'bridges.html':
    page(`<main id="main"><h1 id="stone">Stone</h1><img src="data:,x" alt="</p>"><p><a href="s/wood.html">Wood</a> <a href="#stone">stone</a>
<a href="https://bridge.example/x">all</a> <a href="bridges.json">data</a></p><form action="index.html"><label for="q">Find</label><input id="q"></form></main>`),
  's/wood.html': page(
    `<main id="main"><p><a href="../bridges.html#stone">Stone</a><br><a href="../index.html?q=a">home</a></p></main><script>${script}</script>`,
  ),
  '404.html': page('<main id="main"><p><a href="../../index.html">up</a></p></main>'),
  'bridges.json': '{}',
};

type File = keyof typeof sound;

/** What is found where one text of one file is another. */
function foundWith(file: File, from: string, to: string): string[] {
  expect(sound[file].split(from), from).toHaveLength(2);
  const files = { ...sound, [file]: sound[file].replace(from, () => to) };
  return foundIn(files);
}

function foundIn(files: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(files).toSorted();
  const site: BuiltSite = {
    files: names,
    pages: names.filter((name) => name.endsWith('.html')).map((name) => parsePage(name, files[name] ?? '')),
  };
  return checks.flatMap((check) => check(site)).map(({ rule, place, found }) => `${place.file}:${place.line} ${rule}: ${found}`);
}

it('finds nothing in sound pages', () => {
  expect(foundIn(sound)).toEqual([]);
});

describe('a link is reported', () => {
  it.each<[string, string, string]>([
    ['to a file that is not there', 'bridges.html#stone', 'bridge.html#stone'],
    ['to an id that its page does not have', 'bridges.html#stone', 'bridges.html#steel'],
    ['to nowhere', 'bridges.html#stone', ''],
    ['from the root of its host', 'bridges.html#stone', '/bridges.html'],
    ['to another host by way of its own scheme', 'bridges.html#stone', '//bridge.example/'],
    ['out of the folder of the site', 'bridges.html#stone', '../bridges.html'],
    ['with a stroke the wrong way', 'bridges.html#stone', 's\\wood.html'],
    ['to what is no address of the web', 'bridges.html#stone', 'mailto:mason@bridge.example'],
    ['to a folder', 'bridges.html#stone', 's/'],
  ])('%s', (_, from, to) => {
    expect(foundWith('index.html', from, to)).toEqual([expect.stringMatching(`^index.html:6 links: a link to "${RegExp.escape(to)}"`)]);
  });

  it('from a form', () => {
    expect(foundWith('bridges.html', 'action="index.html"', 'action="search.html"')).toEqual([
      'bridges.html:7 links: a link to "search.html", where no file is',
    ]);
  });

  it('in an address on another page that was not moved along', () => {
    expect(foundWith('bridges.html', '<h1 id="stone">', '<h1 id="rock">')).toHaveLength(3);
  });
});

describe('an id is reported', () => {
  it.each<[string, File, string, string, string]>([
    ['that stands twice on a page', 'bridges.html', '<p>', '<p id="stone">', 'bridges.html:6 ids: the id "stone" a second time'],
    ['that stands on two pages', 's/wood.html', '<p>', '<p id="stone">', 's/wood.html:6 ids: the id "stone" a second time'],
    ['that every page has, where one has it twice', 'index.html', '<p>', '<p id="main">', 'index.html:6 ids: the id "main" a second time'],
    ['of two words', 'index.html', '<p>', '<p id="two words">', 'index.html:6 ids: the id "two words"'],
    ['that is empty', 'index.html', '<p>', '<p id="">', 'index.html:6 ids: the id ""'],
    ['that names nothing', 'bridges.html', 'for="q"', 'for="query"', 'bridges.html:7 ids: for="query"'],
    [
      'that names nothing, among others',
      'index.html',
      '<p>',
      '<p aria-describedby="main note">',
      'index.html:6 ids: aria-describedby="note"',
    ],
  ])('%s', (_, file, from, to, expected) => {
    expect(foundWith(file, from, to)).toEqual([expected]);
  });
});

describe('a page is reported that weighs more than its budget', () => {
  /** Hexadecimal digits in no order, the same in each run: gzip halves them. */
  const digits = (length: number) => Array.from({ length: length / 64 }, (_, index) => sha256(`${index}`)).join('');
  const heavy = (length: number) => `<p>${digits(length)}</p>`;
  it.each<[File, number]>([
    ['index.html', 14_000],
    ['bridges.html', 24_000],
    ['s/wood.html', 24_000],
  ])('%s', (file, limit) => {
    expect(foundWith(file, '</main>', `${heavy(limit * 2)}</main>`)).toEqual([
      expect.stringMatching(`^${file}:1 budgets: a page of \\d+ bytes`),
    ]);
    expect(foundWith(file, '</main>', `${heavy(limit * 1.5)}</main>`)).toEqual([]);
  });

  it('by its script', () => {
    const long = `${script}//${'-'.repeat(1000)}`;
    const heavier = sound['s/wood.html'].replace(`>${script}<`, `>${long}<`).replace(hash(script), hash(long));
    expect(foundIn({ ...sound, 's/wood.html': heavier })).toEqual([`s/wood.html:1 budgets: a page of ${long.length} bytes of script`]);
  });
});

describe('markup is reported', () => {
  it.each<[string, string, string, string]>([
    ['without its end', '<p>See', '<p><span>See', '<span> without its end tag'],
    ['that ends what has not begun', '<p>See', '<p></div>See', '</div>, which closes nothing'],
    [
      'that ends what it does not begin, and that a browser would make an element of',
      '<p>See',
      '</p><p>See',
      '<p>, which is not written there',
    ],
    ['in an order that a browser changes', '<p>See', '<p><b><i>So</b></i> see', '</i>, which closes nothing'],
    ['with an attribute twice', '<p>See', '<p class="a" class="b">See', 'duplicate attribute'],
    ['with attributes that run together', '<p>See', '<p class="a"lang="en">See', 'missing whitespace between attributes'],
    ['with an element that closes itself but may not', '<p>See', '<p><span/>See', 'non void html element start tag with trailing solidus'],
    ['with a block in a paragraph', '<p>See', '<p><div>So</div> see', '<p> without its end tag'],
    ['with a character that no text has', '<p>See', '<p>\u0001See', 'control character in input stream'],
    ['with a reference to no character', '<p>See', '<p>&nosuch;See', 'unknown named character reference'],
    ['with data that is no JSON', '{"name"', '{name', 'data that is not JSON'],
  ])('%s', (_, from, to, expected) => {
    const found = foundWith('index.html', from, to);
    expect(found[0]).toMatch(/^index\.html:6 html: /);
    expect(found.join('\n')).toContain(expected);
    expect(found.filter((one) => !one.includes(' html: '))).toEqual([]);
  });

  it('without a doctype', () => {
    expect(foundWith('index.html', '<!doctype html>\n', '')).toEqual(['index.html:1 html: missing doctype']);
  });
});

describe('what a browser would load is reported', () => {
  it.each<[string, string]>([
    ['a picture', '<img src="https://bridge.example/x.png" alt="">'],
    ['a picture of the site itself', '<img src="x.png" alt="">'],
    ['one of several pictures', '<img srcset="x.png 2x" alt="">'],
    ['a frame', '<iframe title="x"></iframe>'],
    ['a film', '<video></video>'],
    ['a sheet of styles', '<link rel="stylesheet" href="x.css">'],
    ['an icon', '<link rel="icon" href="x.png">'],
    ['a connection', '<link rel="preconnect" href="https://bridge.example/">'],
    ['another page after a while', '<meta http-equiv="refresh" content="5">'],
    ['a part of another picture', '<svg><use href="x.svg#a"/></svg>'],
    ['a colour of another picture', '<svg><path fill="url(x.svg#a)"/></svg>'],
    ['a report of each click', '<a href="index.html" ping="x">x</a>'],
  ])('%s', (_, markup) => {
    expect(foundWith('index.html', '</main>', `${markup}</main>`)).toEqual([expect.stringMatching(/^index\.html:6 policy: .*would load$/)]);
  });

  it.each([
    '@import "x.css";',
    '@font-face { src: local(x) }',
    'p { background: url(x.png) }',
    'p { background: url("//x.example/x.png") }',
  ])('in a style: %s', (rule) => {
    const text = `${style}${rule}`;
    const withRule = sound['index.html'].replace(`<style>${style}`, () => `<style>${text}`).replace(hash(style), () => hash(text));
    expect(foundIn({ ...sound, 'index.html': withRule })).toEqual([expect.stringMatching(/^index\.html:3 policy: .*would load$/)]);
  });
});

describe('what a browser would run is reported', () => {
  it.each<[string, string]>([
    ['a script on an event', '<p onclick="go()">x</p>'],
    ['a script for a link', '<a href="javascript:go()">x</a>'],
    ['a script for a link, hidden behind a blank', '<a href=" JavaScript:go()">x</a>'],
  ])('%s', (_, markup) => {
    expect(foundWith('bridges.html', '</main>', `${markup}</main>`).filter((one) => one.includes('policy'))).toEqual([
      expect.stringMatching(/^bridges\.html:7 policy: .*would run$/),
    ]);
  });

  it('a script whose hash the policy does not name', () => {
    expect(foundWith('s/wood.html', script, `${script};`)).toEqual(['s/wood.html:6 policy: a <script> that the policy does not allow']);
  });

  it('a script from a file', () => {
    expect(foundWith('index.html', '</main>', '<script src="x.js"></script></main>')).toEqual([
      'index.html:6 policy: x.js, which a browser would load',
      'index.html:6 policy: a <script> that the policy does not allow',
    ]);
  });
});

describe('a policy is reported', () => {
  it.each<[string, string, string, string]>([
    ['that is not there', meta, '', 'index.html:1 policy: no policy'],
    ['that stands twice', meta, meta + meta, 'index.html:2 policy: a second policy'],
    ['that begins by allowing', `default-src 'none'; `, '', 'index.html:2 policy: a policy that begins with script-src'],
    [
      'that allows its own host',
      `default-src 'none'`,
      `default-src 'self'`,
      `index.html:2 policy: a policy that begins with default-src 'self'`,
    ],
    [
      'that allows every script',
      `script-src ${hash(script)}`,
      `script-src 'unsafe-inline'`,
      `index.html:2 policy: 'unsafe-inline' in script-src`,
    ],
    ['that allows scripts of a host', `script-src ${hash(script)}`, 'script-src https:', 'index.html:2 policy: https: in script-src'],
    ['that allows pictures of all hosts', 'img-src data:', 'img-src *', 'index.html:2 policy: * in img-src'],
  ])('%s', (_, from, to, expected) => {
    const [first = '', ...more] = foundWith('index.html', from, to);
    expect(first).toContain(expected);
    expect(more).toEqual([]);
  });

  it('that does not allow a style of the page', () => {
    expect(foundWith('index.html', `<style>${style}`, `<style>${style} `)).toEqual([
      'index.html:3 policy: a <style> that the policy does not allow',
    ]);
  });

  it('that stands below a style', () => {
    expect(foundWith('index.html', '<meta charset="utf-8">', `<meta charset="utf-8"><style>${style}</style>`)).toEqual([
      'index.html:2 policy: a <style> above the policy',
    ]);
  });

  it('beside an attribute that it forbids', () => {
    expect(foundWith('index.html', '<p>', '<p style="color: teal">')).toEqual([expect.stringContaining('policy: an attribute style')]);
  });
});
