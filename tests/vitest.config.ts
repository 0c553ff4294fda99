/** The tests: `unit` and `components` run from the sources, `site` and `browser` on a site that has been built before them. */
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Builds, browsers and whole checks take their time on a machine that does other things too.
const inFolder = (name: string) => ({ name, root, isolate: false, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 });
const copies = 'tests/support/copies-folder.ts';
const built = { globalSetup: [copies, 'tests/support/built-site.ts'] };

export default defineConfig({
  test: {
    root,
    // Vitest would leave one processor free: of two it would use one.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      // The core. What is left out are shells around Astro, a browser or the terminal, which the other tests run.
      include: ['src/*.ts', 'src/{built,charts,citation,corpus,dates,markdown,schemas,search,views}/**/*.ts'],
      exclude: [
        '**/*.d.ts',
        'src/{content-check,content.config,security-policy,watch-content}.ts',
        'src/corpus/{index,load,load-when-sound}.ts',
        'src/search/{print-results,read-index,read-sheet,start-search}.ts',
        'src/published-files.ts',
      ],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 100 },
    },
    projects: [
      { test: { ...inFolder('unit'), globalSetup: copies } },
      // Astro's own configuration, so that .astro files can be imported.
      getViteConfig({ test: inFolder('components') }),
      { test: { ...inFolder('site'), ...built } },
      { test: { ...inFolder('browser'), ...built } },
    ],
  },
});
