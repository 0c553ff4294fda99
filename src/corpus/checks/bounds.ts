import { parseEdtf } from '../../dates/edtf-date.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

function outside<Fields>(entry: Entry<Fields>, path: readonly string[], date: string, limits: string): Finding[] {
  const [inner, outer] = [parseEdtf(date), parseEdtf(limits)];
  if (inner.min >= outer.min && inner.max <= outer.max) return [];
  return [{ rule: 'bounds', place: entry.place(path), found: `the date ${date}`, expected: `a date within its bounds, ${limits}` }];
}

/** @returns what breaks the rule `bounds`, which `rules.ts` explains */
export function bounds(corpus: Corpus): Finding[] {
  return [
    ...corpus.articles.flatMap(({ entry }) => {
      const { edtf, bounds: limits } = entry.fields.written;
      return outside(entry, ['written', 'edtf'], edtf, limits);
    }),
    ...corpus.events.flatMap(({ entry }) => {
      const { when, bounds: limits } = entry.fields;
      return when === undefined || limits === undefined ? [] : outside(entry, ['when'], when, limits);
    }),
  ];
}
