/** The retirement of an address, checked before it is written: a line of `anchors.txt` is not changed again. Pure. */
import { defined } from '../defined.ts';
import type { AnchorFields } from '../schemas/anchor.ts';
import { addressesOf, type PrintedAddress } from './addresses.ts';
import { formatAnchor } from './anchor-lines.ts';
import type { Corpus } from './model.ts';
import { nearest } from './nearest.ts';
import { retirementsOf, type RetiredAnchor } from './retirements.ts';
import { validReferences } from './valid-references.ts';

/** Why an address cannot be retired; the message lists all that is wrong: what was found, what was expected and what to do. */
export class NoRetirement extends Error {
  override name = 'NoRetirement';
}

/** What somebody asks to retire. */
export interface RetirementRequest {
  /** With its page or without: `glossary.html#actor-envoy` or `actor-envoy`. */
  readonly address: string;
  /** A reference to what holds its content now; `-` where nothing does. */
  readonly to: string;
  /** What became of it, in a sentence. */
  readonly why: string;
}

type PublishedAddress = Pick<AnchorFields, 'page' | 'address'>;

function problem(found: string, expected: string, remedy: string | undefined): string {
  return `Found ${found}; expected ${expected}.${remedy === undefined ? '' : ` ${remedy}`}`;
}

function howToRemove({ kind, place }: PrintedAddress): string {
  const inListOrText = ['section', 'paragraph', 'sentence', 'work', 'change'].includes(kind);
  return inListOrText ? `Remove first what bears it: ${place.file}, line ${place.line}.` : `Remove ${place.file} first.`;
}

/** The published address that is meant, or what is wrong with it. */
function publishedAddress(corpus: Corpus, asked: string): PublishedAddress | string {
  const printed = new Map(addressesOf(corpus).map((one) => [formatAnchor(one), one]));
  const gone = new Map(retirementsOf(corpus).map((one) => [formatAnchor(one), one]));
  const published = corpus.anchors.map(({ entry }) => entry.fields).filter(({ retired }) => retired === undefined);
  const candidates = published.filter((one) => asked === one.address || asked === formatAnchor(one));
  // An address that has moved to another page stands in the list twice.
  const free = candidates.find((one) => !printed.has(formatAnchor(one)) && !gone.has(formatAnchor(one)));
  if (free !== undefined) return { page: free.page, address: free.address };
  const [first] = candidates;
  if (first === undefined) {
    const names = published.map((one) => (asked.includes('#') ? formatAnchor(one) : one.address));
    return problem(`"${asked}"`, 'an address that content/anchors.txt lists', nearest(asked, names));
  }
  const stillThere = candidates.map((one) => printed.get(formatAnchor(one))).find((one) => one !== undefined);
  if (stillThere !== undefined) {
    return problem(`${formatAnchor(stillThere)}, which the site still prints`, 'an address that is gone', howToRemove(stillThere));
  }
  const earlier = defined(gone.get(formatAnchor(first)), 'the retirement of an address that is not printed');
  return problem(
    `${formatAnchor(first)}, which line ${earlier.id} of content/anchors.txt has retired`,
    'an address that is not retired',
    'As long as that line is not published, you may edit it.',
  );
}

/**
 * Checks a retirement.
 * @returns the line to write
 * @throws NoRetirement where the address was never published, is still printed or was retired before, where the reference leads to nothing,
 * or where nothing is said of what became of it
 */
export function retire(corpus: Corpus, { address, to, why }: RetirementRequest): Omit<RetiredAnchor, 'id'> {
  const published = publishedAddress(corpus, address);
  const references = validReferences(corpus);
  const problems = [
    ...(typeof published === 'string' ? [published] : []),
    ...(to === '-' || references.includes(to)
      ? []
      : [problem(`"${to}"`, 'a reference to what holds the content now, or "-"', nearest(to, references))]),
    ...(/^\S.*$/.test(why) ? [] : [problem(`"${why}"`, 'a sentence that says what became of it, in one line', undefined)]),
  ];
  if (problems.length > 0 || typeof published === 'string') throw new NoRetirement(problems.join('\n'));
  return { ...published, retired: { to: to === '-' ? null : to, why } };
}
