import { closest, distance } from 'fastest-levenshtein';

/**
 * The sentence that offers the nearest valid value, or names the valid ones where they are few.
 * @returns undefined where nothing is near and there are too many to name
 */
export function nearest(found: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0) return undefined;
  const candidate = closest(found, valid);
  if (distance(found, candidate) <= Math.max(3, found.length / 2)) return `Did you mean "${candidate}"?`;
  return valid.length <= 10 ? `Valid: ${valid.join(', ')}.` : undefined;
}
