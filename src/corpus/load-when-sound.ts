/** A loader that lets `astro dev` start with content that is not sound. */
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/**
 * Wraps a loader. In `astro dev` it fails only where the checks find nothing: what they find is shown by `watch-content.ts`, which also loads
 * the content again when that is mended. It leaves the watching of files to that module: content that is not sound would end the server.
 */
export function loadWhenSound(loader: Loader): Loader {
  return {
    ...loader,
    load: async ({ watcher, ...context }) => {
      try {
        await loader.load(context);
      } catch (error) {
        if (watcher === undefined) throw error;
        // Loaded only here: other commands, and sound content, have no use for the checks.
        const { validate } = await import('./validate.ts');
        if (validate(fileURLToPath(context.config.root)).length === 0) throw error;
      }
    },
  };
}
