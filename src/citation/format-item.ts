/** A CSL item in the formats that reference managers read, through Citation.js. Nothing is asked of the network. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';
import { plainStyle } from './plain-style.ts';

const template = 'plain';
plugins.config.get('@csl').styles.add(template, plainStyle);
// Keys stay as the ids are: without their hyphens, 1-11 and 11-1 would be one.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const text = 'text';

/** An item in every format. */
export interface FormattedItem {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
}

const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim();

/**
 * What BibTeX and RIS can say of an item. Neither has a field for the name of a site: it stands as the publisher. Neither can mark a date
 * as an estimate: such a date is left out, and the item's note has to tell it. RIS is read line by line.
 */
function forManagers({ 'container-title': container, title, issued, note, ...item }: CslItem): CslItem {
  return {
    ...item,
    ...(container !== undefined && { publisher: oneLine(container) }),
    ...(title !== undefined && { title: oneLine(title) }),
    ...(issued !== undefined && issued.circa === undefined && { issued }),
    ...(note !== undefined && { note: oneLine(note) }),
  };
}

/** Citation.js breaks the lines of RIS within words, after 80 characters. The format has no such limit, and some readers lose the rest. */
function unbroken(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '');
}

/** Writes an item in every format. */
export function formatItem(item: CslItem): FormattedItem {
  const record = forManagers(item);
  return {
    plain: plugins.output.format('bibliography', [item], { format: text, template, lang: 'en-US' }).trim(),
    bibtex: plugins.output.format('bibtex', [record], { format: text }).trimEnd(),
    ris: unbroken(plugins.output.format('ris', [record], { format: text })),
    cslJson: JSON.stringify([item]),
  };
}
