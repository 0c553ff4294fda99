/**
 * Remembers the results of a pure function of one text for as long as the process lives. Several rules read the same paragraphs;
 * with this each paragraph is worked on once, and the rules stay apart.
 * @returns the same function; all who ask for the same text share one result, so it is not to be changed
 */
export function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text) ?? { result: compute(text) };
    known.set(text, found);
    return found.result;
  };
}
