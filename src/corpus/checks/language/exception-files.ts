import type { Finding } from '../../finding.ts';
import type { Corpus } from '../../model.ts';
import { nearest } from '../../nearest.ts';
import { ownVoice } from '../../own-voice.ts';
import type { Exception } from '../../model.ts';

/** @returns what breaks the rule `exception-files`, which `rules.ts` explains; whether an exception is needed, the rule that it is from checks */
export function exceptionFiles(corpus: Corpus, exceptions: readonly Exception[]): Finding[] {
  const files = new Set(ownVoice(corpus).map(({ place }) => place(0).file));
  return exceptions
    .filter(({ entry }) => !files.has(entry.fields.file))
    .map(({ entry }) => ({
      rule: 'exception-files',
      place: entry.place(['file']),
      found: `"${entry.fields.file}"`,
      expected: 'a file with text in the site’s own voice',
      remedy: nearest(entry.fields.file, [...files]),
    }));
}
