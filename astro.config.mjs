import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/content-check.ts';
import { rehypeSections } from './src/markdown/rehype-sections.ts';
import { remarkBoundWords } from './src/markdown/remark-bound-words.ts';
import { remarkHeadings } from './src/markdown/remark-headings.ts';
import { remarkReferences } from './src/markdown/remark-references.ts';
import { remarkRetelling } from './src/markdown/remark-retelling.ts';
import { securityPolicy } from './src/security-policy.ts';
import { parseSiteUrl } from './src/site-url.ts';

const site = parseSiteUrl(process.env['SITE_URL']);

export default defineConfig({
  ...(site && { site: site.href }),
  build: { format: 'file', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), securityPolicy()],
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
});
