/** Counts to the lengths of bars, all on one scale. Pure. */
import { scaleLinear } from 'd3-scale';

/** The lengths of bars: the largest count has the whole length; lengths are rounded to a tenth. */
export function barLengths(counts: readonly number[], length: number): number[] {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .range([0, length]);
  return counts.map((count) => Math.round(scale(count) * 10) / 10);
}
