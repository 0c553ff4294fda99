/** `npm run dev` in a copy of the project whose content is broken and mended while a browser looks on. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addEditorFiles, copyProject, type ProjectCopy } from '../site/project-copy.ts';
import { workerBrowser } from '../support/browser.ts';
import { plainEnvironment } from '../support/built-site.ts';

const article = 'content/articles/middle-east-observer.mdx';
const event = 'content/events/us-strikes-2025.yaml';

let project: ProjectCopy;
let server: ChildProcess;
let printed = '';
let address: string;
let page: Page;

function edit(file: string, from: string, to: string): void {
  const path = join(project.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text.includes(from), `${file} holds "${from}"`).toBe(true);
  writeFileSync(path, text.replace(from, to));
}

/** Starts the development server; it prints its address when it is ready. */
function startServer(): Promise<string> {
  return new Promise((settle, fail) => {
    // Without its lock file and on any free port, so that it meets no other server.
    const args = [join(project.root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock', '--port', '0'];
    server = spawn(process.execPath, args, { cwd: project.root, env: { ...plainEnvironment(), NO_COLOR: '1' } });
    server.stdout?.on('data', (part) => {
      printed += String(part);
      const found = /http:\/\/localhost:\d+/.exec(printed);
      if (found) settle(found[0]);
    });
    server.stderr?.on('data', (part) => (printed += String(part)));
    server.on('exit', () => fail(new Error(`The server ended:\n${printed}`)));
  });
}

const overlay = () => page.locator('vite-error-overlay');

beforeAll(async () => {
  project = copyProject();
  addEditorFiles(project);
  edit(event, 'basis: record', 'basis: recrod');
  address = await startServer();
  page = await (await workerBrowser()).newPage();
}, 60_000);

afterAll(async () => {
  await page.close();
  server.removeAllListeners('exit').kill();
  project.remove();
});

const listed = () => overlay().locator('#message-content');

const shown = { timeout: 30_000 };

test('a server that starts with broken content shows the list in the overlay of every page, and the page once it is mended', async () => {
  await page.goto(`${address}/timeline`);
  await listed().waitFor();
  expect(await listed().innerText()).toMatch(/us-strikes-2025\.yaml:4:1 +schema\s+found "recrod" for "basis"[^]*Did you mean "record"\?/);
  expect(await overlay().locator('#title').innerText()).toBe('1 problem in 1 file of the content');
  expect(await overlay().locator('#hint-content').innerText()).toContain('npm run check -- --explain schema');

  edit(event, 'basis: recrod', 'basis: record');
  await page.locator('#event-us-strikes-2025').waitFor();
  expect(await overlay().count()).toBe(0);
});

test('on an open page the list follows each change, until the page comes back with what was written', async () => {
  await page.goto(`${address}/timeline`);
  await page.locator('#event-us-strikes-2025').waitFor();

  edit(event, 'strike Iran', 'clearly strike Iran');
  edit(article, '(actor:zamir)', '(actor:zmair)');
  await expect.poll(() => listed().innerText(), shown).toMatch(/"actor:zmair"[^]*"clearly"/);

  edit(article, '(actor:zmair)', '(actor:zamir)');
  await expect.poll(() => listed().innerText(), shown).not.toContain('zmair');
  expect(await listed().innerText()).toContain('"clearly"');

  edit(event, 'clearly strike Iran', 'struck Iran');
  await expect.poll(() => page.locator('#event-us-strikes-2025').innerText(), shown).toContain('struck Iran');
  expect(await overlay().count()).toBe(0);
});

test.each([
  ['timeline', event, 'US aircraft and missiles str', 'American aircraft and missiles str'],
  ['middle-east-observer', article, 'The image of the rope', 'The picture of the rope'],
])('a sound change shows on an open page without a hand: %s', async (name, file, from, to) => {
  await page.goto(`${address}/${name}`);
  const text = () => page.locator('main').innerText();
  expect(await text()).toContain(from);
  edit(file, from, to);
  await expect.poll(text, shown).toContain(to);
  expect(await overlay().count()).toBe(0);
});

test('a list that cannot be read neither ends the server nor shows a stack', async () => {
  edit('content/works.yaml', '- id: s17\n', '- id: s17\n  id: s17\n');
  await page.goto(`${address}/sources`);
  await expect.poll(() => listed().innerText(), shown).toContain('Remove one of the two.');
  edit('content/works.yaml', '- id: s17\n  id: s17\n', '- id: s17\n');
  await page.locator('#work-s17').waitFor();
  expect(printed).not.toContain('\n    at ');
});
