/** Text with italics, in which an article’s own words stand, as runs of one style each. Pure. */

export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** The text of all runs. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * A stretch of the text.
 * @param from the place in {@link plainText} at which it begins
 * @param to the place before which it ends
 */
export function sliceRuns<One extends Run>(runs: readonly One[], from: number, to: number): One[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
