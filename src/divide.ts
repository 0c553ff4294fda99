/** Divides what outgrows one page over several. Pure. */

/** A run of entries that stand on one sheet: from the first, up to and without the last. */
export interface SheetRange {
  readonly from: number;
  readonly to: number;
}

/** Fills sheets one after the other, none beyond a limit except by an entry that is alone on its sheet. */
function fill(weights: readonly number[], limit: number, fixed: (sheet: number) => number): SheetRange[] {
  const sheets: SheetRange[] = [];
  let from = 0;
  let weight = fixed(0);
  weights.forEach((own, index) => {
    if (index > from && weight + own > limit) {
      sheets.push({ from, to: index });
      from = index;
      weight = fixed(sheets.length);
    }
    weight += own;
  });
  return [...sheets, { from, to: weights.length }];
}

/**
 * Divides entries over the fewest sheets that hold them, in their order, and as evenly as these allow.
 * @param weights what each entry weighs, in whole numbers of any unit
 * @param limit what a sheet may weigh, in the same unit; an entry that weighs more stands alone
 * @param fixed what a sheet weighs without entries, by its place from 0
 * @returns one range at least
 */
export function divide(weights: readonly number[], limit: number, fixed: (sheet: number) => number = () => 0): SheetRange[] {
  const fewest = fill(weights, limit, fixed).length;
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fill(weights, middle, fixed).length <= fewest) high = middle;
    else low = middle + 1;
  }
  return fill(weights, high, fixed);
}
