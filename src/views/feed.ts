/** The feed of changes: Atom, RFC 4287. Every text in it is plain, so that markup is shown and never run. Pure. */
import { v5 as uuid } from 'uuid';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { LinkedCorpus } from '../corpus/index.ts';
import { changeAddress, changesPage, href } from '../urls.ts';
import { newestChange, referencesOf } from './changes.ts';
import { linksOn } from './links.ts';
import { plainTexts } from './plain-texts.ts';

/** The feed lies beside the pages. */
export const feedFile = 'feed.xml';
const feedPage = 'feed';

/** The name space of the feed's identifiers (RFC 9562, version 5). With another, readers would take every entry for new. */
const namespace = 'f35fbcba-e7bb-473b-b5cb-a735fe8facc3';

const html = 'text/html';
export const feedType = 'application/atom+xml';

const urn = (id: string) => `urn:uuid:${id}`;
const instant = (day: string) => `${day}T00:00:00Z`;

/**
 * The feed as XML. Its identifiers come from the site's name and the ids of the changes: they are the same wherever it is published.
 * @param site where that is; where it is not known, links are relative to the feed (RFC 3986, section 5.1.3)
 * @throws Error where no change is recorded: reading rules that out
 */
export function feed(corpus: LinkedCorpus, site: URL | undefined): string {
  const updated = newestChange(corpus);
  const links = linksOn(corpus, feedPage);
  const url = (link: string) => (site === undefined ? link : new URL(link, site).href);
  const onPage = (address: string) => url(href(feedPage, corpus.placeOf({ page: changesPage, address })));
  const siteName = corpus.site.fields.name;
  const own = uuid(siteName, namespace);
  const xml = toXml(
    [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
        x('id', urn(own)),
        x('title', `${siteName}: changes`),
        x('updated', instant(updated)),
        x('author', [x('name', siteName)]),
        x('link', { rel: 'self', type: feedType, href: url(feedFile) }),
        x('link', { rel: 'alternate', type: html, href: onPage('changes') }),
        ...corpus.changes.map((change) => {
          const { id, fields } = change.entry;
          return x('entry', [
            x('id', urn(uuid(id, own))),
            x('title', plainTexts(change.what).join(' ')),
            x('updated', instant(fields.date)),
            x('link', { rel: 'alternate', type: html, href: onPage(changeAddress(id)) }),
            ...referencesOf(change).map((reference) => {
              const { label, href: link } = links(reference);
              return x('link', { rel: 'related', type: html, href: url(link), title: label });
            }),
          ]);
        }),
      ]),
    ],
    { closeEmptyElements: true },
  );
  // toXml leaves this as it is; in a text, XML 1.0 (section 2.4) allows it nowhere.
  return xml.replaceAll(']]>', ']]&gt;');
}
