/** The changes as the page about the site prints them. Pure. */
import { defined } from '../defined.ts';
import type { LinkedCorpus } from '../corpus/index.ts';
import type { Change, Corpus } from '../corpus/model.ts';
import { formatEdtf } from '../dates/edtf-date.ts';
import { knownReference } from '../reference.ts';
import { changeAddress, changesPage, type Page } from '../urls.ts';
import { linksOn, type LinkView, type Links } from './links.ts';
import { standsOn } from './sheet.ts';

export interface ChangeView {
  readonly address: string;
  /** In words. */
  readonly date: string;
  /** For `<time>`. */
  readonly machineDate: string;
  /** Markdown with typed links. */
  readonly what: string;
  readonly about: readonly LinkView[];
}

/** The references that a change is about. */
export function referencesOf({ entry }: Change) {
  return entry.fields.about.map(knownReference);
}

/** The day of the newest change: the day on which the site became what it is. Undefined where none is recorded. */
export function newestChange({ changes }: Pick<Corpus, 'changes'>): string {
  return defined(changes[0], 'a change in content/changes.yaml').entry.fields.date;
}

/** The changes that a page prints, the newest first. */
export function changesView(
  corpus: LinkedCorpus,
  page: Page = changesPage,
): { readonly changes: readonly ChangeView[]; readonly links: Links } {
  const links = linksOn(corpus, page);
  const isHere = standsOn(corpus, changesPage, page);
  return {
    changes: corpus.changes
      .filter(({ entry }) => isHere(changeAddress(entry.id)))
      .map((change) => {
        const { id, fields } = change.entry;
        return {
          address: changeAddress(id),
          date: formatEdtf(fields.date),
          machineDate: fields.date,
          what: fields.what,
          about: referencesOf(change).map(links),
        };
      }),
    links,
  };
}
