import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/content-check.ts';
import { rehypeSections } from './src/markdown/rehype-sections.ts';
import { remarkBoundWords } from './src/markdown/remark-bound-words.ts';
import { remarkHeadings } from './src/markdown/remark-headings.ts';
import { remarkReferences } from './src/markdown/remark-references.ts';
import { remarkRetelling } from './src/markdown/remark-retelling.ts';
import { publishedFiles } from './src/published-files.ts';
import { securityPolicy } from './src/security-policy.ts';
import { parseSiteUrl } from './src/site-url.ts';

// No command of this project calls home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const site = parseSiteUrl(process.env['SITE_URL']);

export default defineConfig({
  ...(site && { site: site.href }),
  build: { format: 'file', inlineStylesheets: 'always' },
  // Editors check and complete front matter by the schemas that Astro writes into .astro/.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), publishedFiles(), securityPolicy()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkRetelling, remarkHeadings, remarkReferences, remarkBoundWords],
      rehypePlugins: [rehypeSections],
    }),
  },
  prerenderConflictBehavior: 'error',
  trailingSlash: 'never',
  // Every page holds all that it needs: the script of the search too.
  vite: { build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER } },
});
