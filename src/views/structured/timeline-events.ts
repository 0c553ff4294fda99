import type { Event as SchemaEvent } from 'schema-dts';
import type { Corpus, Event } from '../../corpus/model.ts';
import { isoDates, type IsoDates } from '../../dates/iso-dates.ts';
import { addressOf, pageOfKind, type Target } from '../../urls.ts';
import { plainTexts } from '../plain-texts.ts';

/** An estimate cannot be told from a date that is known: it is left out. */
function datesOf({ entry, when }: Event): IsoDates {
  return when === undefined || entry.fields.basis === 'estimate' ? {} : isoDates(when.text);
}

/** An event. A date, or an end of one, that ISO 8601 cannot say is left out. */
function eventData(event: Event, url: (to: Target) => string): SchemaEvent {
  const { id, fields } = event.entry;
  const { start, end } = datesOf(event);
  return {
    '@type': 'Event',
    name: fields.title,
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    url: url({ page: pageOfKind.event, address: addressOf({ kind: 'event', id }) }),
  };
}

/** An event that has a date, as it stands alone, with what is said of it. */
export function eventAlone(event: Event, url: (to: Target) => string): SchemaEvent | undefined {
  return event.when === undefined ? undefined : { ...eventData(event, url), description: plainTexts(event.text).join('\n') };
}

/** The events of the timeline that have a date. The page has no room to say twice what it says of each: {@link eventAlone} does. */
export function timelineEvents({ events }: Pick<Corpus, 'events'>, url: (to: Target) => string): SchemaEvent[] {
  return events.filter(({ when }) => when !== undefined).map((event) => eventData(event, url));
}
