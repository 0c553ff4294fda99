/** In `astro dev`: checks the content whenever it changes, and shows what it finds in place of the pages until that is mended. */
import { basename, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { isEditorFile } from './corpus/editor-file.ts';
import { formatFindings } from './corpus/finding.ts';
import { review, type Review } from './corpus/validate.ts';
import { findingsOverlay, findingsPage } from './findings-overlay.ts';

/** How long to wait for further changes, in milliseconds: an editor that saves all files writes them one after the other. */
const patience = 50;

/** The hook of an integration that sets up the development server. */
export function watchContent({ server, logger, refreshContent }: HookParameters<'astro:server:setup'>): void {
  const { root, base } = server.config;
  let { findings, postponed }: Review = { findings: [], postponed: [] };
  const check = () => {
    ({ findings, postponed } = review(root));
    if (findings.length > 0) logger.error(`\n${formatFindings(findings, postponed)}`);
  };
  const update = async () => {
    const wasSound = findings.length === 0;
    check();
    if (findings.length > 0) {
      server.ws.clients.forEach((client) => client.send(findingsOverlay(findings, root, postponed)));
      return;
    }
    await refreshContent?.({});
    if (wasSound) return;
    logger.info('The content is sound again');
    server.ws.clients.forEach((client) => client.send({ type: 'full-reload' }));
  };

  check();
  /** Settles when the content, as it lies on disk, has been checked and loaded. */
  let current = Promise.resolve();
  let isDue = false;
  server.watcher.on('all', (_, path) => {
    if (isDue || isEditorFile(basename(path)) || relative(join(root, 'content'), path).startsWith('..')) return;
    isDue = true;
    current = current
      .then(() => setTimeout(patience))
      .then(() => {
        isDue = false;
        return update();
      })
      .catch((error: unknown) => logger.error(String(error)));
  });

  server.ws.on('vite:client:connect', (_, client) => {
    if (findings.length > 0) client.send(findingsOverlay(findings, root, postponed));
  });
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      next();
      return;
    }
    void current.then(() => {
      if (findings.length === 0) {
        next();
        return;
      }
      response.writeHead(500, { 'content-type': 'text/html', 'cache-control': 'no-store' });
      response.end(findingsPage(findings, `${base}@vite/client`, postponed));
    });
  });
}
