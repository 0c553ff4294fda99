import type { OwnText, Stretch } from '../../own-voice.ts';

/** How many characters stand on either side, at most. */
const span = 30;

/** A stretch as a finding names it: the words, and whole words on either side of them. */
export function inContext({ whole }: OwnText, { start, end }: Stretch): string {
  const before = whole.slice(0, start);
  const after = whole.slice(end);
  const near = before.length > span ? `…${before.slice(-span).replace(/^\S*\s+/, '')}` : before;
  const next = after.length > span ? `${after.slice(0, span).replace(/\s+\S*$/, '')}…` : after;
  const words = whole.slice(start, end);
  return near.trim() === '' && next.trim() === ''
    ? `"${words}"`
    : `"${words}" in "${`${near}${words}${next}`.trim().replace(/\s+/g, ' ')}"`;
}
