import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/content-check.ts';
import { rehypeSections } from './src/markdown/rehype-sections.ts';
import { remarkHeadings } from './src/markdown/remark-headings.ts';
import { remarkReferences } from './src/markdown/remark-references.ts';
import { remarkRetelling } from './src/markdown/remark-retelling.ts';
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
  integrations: [contentCheck(), mdx(), securityPolicy()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkRetelling, remarkHeadings, remarkReferences],
      rehypePlugins: [rehypeSections],
    }),
  },
  prerenderConflictBehavior: 'error',
  trailingSlash: 'never',
});
