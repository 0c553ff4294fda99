import type { Event as SchemaEvent } from 'schema-dts';
import type { Corpus, Event } from '../../corpus/model.ts';
import { isoDates, type IsoDates } from '../../dates/iso-dates.ts';
import { addressOf, pageOfKind, type Target } from '../../urls.ts';
import { plainTexts } from '../plain-texts.ts';

/** An estimate cannot be told from a date that is known: it is left out. */
function datesOf({ entry, when }: Event): IsoDates {
  return when === undefined || entry.fields.basis === 'estimate' ? {} : isoDates(when.text);
}

/** The events of the timeline that have a date. A date, or an end of one, that ISO 8601 cannot say is left out. */
export function timelineEvents({ events }: Pick<Corpus, 'events'>, url: (to: Target) => string): SchemaEvent[] {
  return events
    .filter(({ when }) => when !== undefined)
    .map((event) => {
      const { id, fields } = event.entry;
      const { start, end } = datesOf(event);
      return {
        '@type': 'Event',
        name: fields.title,
        description: plainTexts(event.text).join('\n'),
        ...(start !== undefined && { startDate: start }),
        ...(end !== undefined && { endDate: end }),
        url: url({ page: pageOfKind.event, address: addressOf({ kind: 'event', id }) }),
      };
    });
}
