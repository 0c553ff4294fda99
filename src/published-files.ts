/** An Astro integration that adds the files which need the address of the site: without it they would be wrong, so they are left out. */
import type { AstroIntegration } from 'astro';

/** @returns the integration; it adds nothing where the configuration has no `site` */
export function publishedFiles(): AstroIntegration {
  return {
    name: 'published-files',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        if (config.site === undefined) return;
        injectRoute({ pattern: '/sitemap.xml', entrypoint: new URL('published/sitemap.ts', import.meta.url), prerender: true });
        injectRoute({ pattern: '/robots.txt', entrypoint: new URL('published/robots.ts', import.meta.url), prerender: true });
      },
    },
  };
}
