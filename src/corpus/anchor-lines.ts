/**
 * The lines of `content/anchors.txt`, which lists every address ever published. Lines are added and never changed:
 *
 *     glossary.html#actor-trump
 *     retired glossary.html#actor-envoy actor:trump The entry was merged with another.
 *
 * A retirement names what holds the content now, or `-`, and says what became of it. Pure.
 */
import type { AnchorFields } from '../schemas/anchor.ts';

const linePattern = /^(?:(?<retired>retired) )?(?<page>[a-z0-9-]+)\.html#(?<address>[a-z0-9-]+)(?<rest>.*)$/;
const retirementPattern = /^ (?<to>\S+) (?<why>\S.*)$/;

/** An address on its page, as `anchors.txt` writes it. */
export function formatAnchor({ page, address }: Pick<AnchorFields, 'page' | 'address'>): string {
  return `${page}.html#${address}`;
}

/** Writes a line: the inverse of {@link parseAnchorLine}. */
export function formatAnchorLine({ retired, ...anchor }: Omit<AnchorFields, 'id'>): string {
  return retired === undefined ? formatAnchor(anchor) : `retired ${formatAnchor(anchor)} ${retired.to ?? '-'} ${retired.why}`;
}

/** Reads a line; undefined where it is none. */
export function parseAnchorLine(line: string): Omit<AnchorFields, 'id'> | undefined {
  const { retired, page, address, rest = '' } = linePattern.exec(line)?.groups ?? {};
  if (page === undefined || address === undefined) return undefined;
  if (retired === undefined) return rest === '' ? { page, address } : undefined;
  const { to, why } = retirementPattern.exec(rest)?.groups ?? {};
  return to === undefined || why === undefined ? undefined : { page, address, retired: { to: to === '-' ? null : to, why } };
}

/**
 * Reads the file.
 * @returns for each line that is not empty its number, its text, and its fields where it is well formed
 */
export function parseAnchorLines(
  text: string,
): { readonly line: number; readonly text: string; readonly fields: AnchorFields | undefined }[] {
  return text.split('\n').flatMap((one, index) => {
    if (one === '') return [];
    const fields = parseAnchorLine(one);
    return [{ line: index + 1, text: one, fields: fields === undefined ? undefined : { id: String(index + 1), ...fields } }];
  });
}
