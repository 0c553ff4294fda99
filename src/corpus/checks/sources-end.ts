import { formatEdtf, parseEdtf } from '../../dates/edtf-date.ts';
import type { Place } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Corpus } from '../model.ts';

/** The first days of a date, or of both ends of an interval, in milliseconds since 1970; an open end has none. */
function beginnings(edtf: string): number[] {
  return edtf
    .split('/')
    .filter((end) => end !== '' && end !== '..')
    .map((end) => parseEdtf(end).min);
}

/** @returns what breaks the rule `sources-end`, which `rules.ts` explains */
export function sourcesEnd({ site, works, events }: Corpus): Finding[] {
  if (site === undefined) return [];
  const { sourcesEnd: lastDay } = site.fields;
  const { max } = parseEdtf(lastDay);
  const late = (edtf: string | undefined, what: string, place: Place): Finding[] =>
    edtf === undefined || beginnings(edtf).every((first) => first <= max)
      ? []
      : [
          {
            rule: 'sources-end',
            place,
            found: `${what} ${edtf}`,
            expected: `no date after ${formatEdtf(lastDay)}, the day on which the sources end`,
            remedy: 'Correct the date. If there are later sources now, write their last day under "sourcesEnd" in content/site.yaml.',
          },
        ];
  return [
    ...works.flatMap(({ entry }) => late(entry.fields.issued, 'a work issued', entry.place(['issued']))),
    ...events.flatMap(({ entry }) => late(entry.fields.when, 'an event dated', entry.place(['when']))),
  ];
}
