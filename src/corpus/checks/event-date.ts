import { parseEdtf } from '../../dates/edtf-date.ts';
import type { DateBasis, EventFields } from '../../schemas/event.ts';
import type { Finding } from '../finding.ts';
import type { Corpus, Event } from '../model.ts';

type Complaint = Pick<Finding, 'found' | 'expected' | 'remedy'> & { readonly field: keyof EventFields };

const needs: Record<DateBasis, (fields: EventFields) => Complaint | undefined> = {
  article: ({ cites }) =>
    cites.length > 0
      ? undefined
      : { field: 'basis', found: 'basis "article" without a cited sentence', expected: 'the sentence that gives the date under "cites"' },
  record: ({ works }) =>
    works.length > 0
      ? undefined
      : { field: 'basis', found: 'basis "record" without a work', expected: 'the work that gives the date under "works"' },
  estimate: ({ bounds }) =>
    bounds !== undefined
      ? undefined
      : {
          field: 'basis',
          found: 'basis "estimate" without bounds',
          expected: 'the interval outside of which the date cannot lie under "bounds"',
        },
  'order-only': ({ when, after }) => {
    if (when !== undefined) {
      return {
        field: 'when',
        found: `the date ${when} with basis "order-only"`,
        expected: 'a basis for the date: "article", "record" or "estimate"',
        remedy: 'Name the basis, or remove the date.',
      };
    }
    return after === undefined
      ? { field: 'basis', found: 'basis "order-only" without a place', expected: 'the event that comes before it under "after"' }
      : undefined;
  },
};

function complaints(fields: EventFields): Complaint[] {
  const { when, basis, after, bounds } = fields;
  const found: (Complaint | undefined)[] = [needs[basis](fields)];
  if (basis !== 'order-only' && when === undefined) {
    found.push({ field: 'basis', found: `basis "${basis}" without a date`, expected: 'the date under "when", or basis "order-only"' });
  }
  if (basis !== 'estimate' && bounds !== undefined) {
    found.push({
      field: 'bounds',
      found: `"bounds" with basis "${basis}"`,
      expected: '"bounds" with basis "estimate" alone',
      remedy: 'Remove the bounds, or call the date an estimate.',
    });
  }
  if (basis !== 'order-only' && after !== undefined) {
    found.push({
      field: 'after',
      found: '"after" beside a date',
      expected: '"after" with basis "order-only" alone',
      remedy: 'Remove it: dated events are sorted by date.',
    });
  }
  return found.filter((complaint) => complaint !== undefined);
}

/** A work that came out before an event can announce it, but not record it. */
function foretold({ entry: { fields }, when }: Event, corpus: Corpus): Complaint[] {
  if (fields.basis !== 'record' || fields.works.length === 0 || when === undefined) return [];
  const records = corpus.works.filter(({ entry }) => fields.works.includes(entry.id));
  const cameBefore = records.every(
    ({
      entry: {
        fields: { issued },
      },
    }) => issued !== undefined && parseEdtf(issued).max < when.min,
  );
  if (records.length < fields.works.length || !cameBefore) return [];
  return [
    {
      field: 'works',
      found: `works that were all issued before the event, ${fields.works.join(', ')}, for a date with basis "record"`,
      expected: `a work that did not come out before ${when.text}`,
      remedy: 'Add the work that gives the date, or correct the date.',
    },
  ];
}

/** @returns what breaks the rule `event-date`, which `rules.ts` explains */
export function eventDate(corpus: Corpus): Finding[] {
  return corpus.events.flatMap((event) =>
    [...complaints(event.entry.fields), ...foretold(event, corpus)].map(({ field, ...rest }) => ({
      rule: 'event-date',
      place: event.entry.place([field]),
      ...rest,
    })),
  );
}
