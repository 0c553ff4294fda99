/** An Astro integration that stops a build where the content is not sound, before anything is written, and shows why in development. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFindings } from './corpus/finding.ts';
import { review } from './corpus/validate.ts';
import { watchContent } from './watch-content.ts';

/** Thrown where the content is not sound; the message lists every finding. */
export class UnsoundContent extends Error {
  override name = 'UnsoundContent';
}

/** @returns the integration; its build hook throws {@link UnsoundContent} */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const { findings, postponed } = review(fileURLToPath(config.root));
        if (findings.length > 0) throw new UnsoundContent(formatFindings(findings, postponed));
      },
      'astro:server:setup': watchContent,
    },
  };
}
