import { defined } from '../../defined.ts';
import { balance, noteTolerance, spread, totalTolerance } from '../balance.ts';
import type { Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** @returns what breaks the rule `totals`, which `rules.ts` explains */
export function totals(corpus: Corpus): Finding[] {
  const counted = balance(corpus);
  const place = (file: string): Place => ({ file, line: 1, column: 1 });
  const findings: Finding[] = [];
  const words = counted.map((article) => article.words);
  if (spread(words) > totalTolerance) {
    findings.push({
      rule: 'totals',
      place: place('content/topics'),
      found: `${counted.map(({ key, words: sum }) => `${sum} words for ${key}`).join(', ')} over all topics`,
      expected: `a difference of at most ${percent(totalTolerance)}`,
    });
  }
  const shares = counted.map(({ noted, sentences }) => noted / sentences);
  if (Math.max(...shares) - Math.min(...shares) > noteTolerance) {
    findings.push({
      rule: 'totals',
      place: place('content/notes'),
      found: `notes on ${counted.map(({ key }, index) => `${percent(defined(shares[index], 'a share for each article'))} of ${key}`).join(', ')}`,
      expected: `shares within ${noteTolerance * 100} points of each other`,
      remedy: 'Write notes on the article that has fewer.',
    });
  }
  return findings;
}
