/** What the built pages say to programs, held against what they show to readers. */
import { describe, expect, inject, test } from 'vitest';
import { attributesOf, oneLine, readPages, textsOf, type BuiltPage } from '../support/pages.ts';

const dist = inject('dist');
const pages = new Map(readPages(dist).map((page) => [page.file, page]));
const mainPages = [...pages.values()].filter(({ file }) => !file.includes('/') && file !== '404.html' && file !== 'search.html');

type Data = { readonly [name: string]: unknown };

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function dataOf({ $ }: BuiltPage): Data[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => {
      const { '@context': context, '@graph': graph }: { '@context': string; '@graph': Data[] } = JSON.parse($(script).text());
      expect(context).toBe('https://schema.org');
      return graph;
    });
}

/** Every value below a thing that stands under one of some names. */
function valuesOf(value: unknown, names: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => valuesOf(inner, names));
  if (!isData(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (names.includes(name) ? [inner] : []) : valuesOf(inner, names),
  );
}

/** What a reader sees of a part of a page, without the marks of citations. */
function seen({ $ }: BuiltPage, selector: string): string {
  const part = $(selector).clone();
  part.find('script, style, a.cite').remove();
  part.find('p, li, h1, h2, h3').append(' ');
  return oneLine(part.text());
}

const ofType = (data: readonly Data[], type: string) => data.filter((thing) => thing['@type'] === type);

describe.each(mainPages)('$file', (page) => {
  const data = dataOf(page);

  test('names in its data nothing that it does not show', () => {
    const shown = `${seen(page, 'body')} ${page.$('title').text()} ${page.$('meta[name="description"]').attr('content')}`;
    const said = valuesOf(data, ['name', 'headline', 'alternateName', 'description', 'text']);
    // Paragraphs stand apart on the page; between them may stand what belongs to neither.
    const hidden = said.flatMap((text) => text.split('\n')).filter((text) => !shown.includes(oneLine(text)));
    expect(hidden).toEqual([]);
  });

  test('leads in its data only to addresses that exist, or to an article', () => {
    const articles = new Set(attributesOf(page.$, 'a[rel="external"]', 'href').map((url) => url.replace(/#.*$/, '')));
    const missing = valuesOf(data, ['url', 'item', '@id']).filter((url) => {
      if (/^https?:/.test(url)) return !articles.has(url);
      const [file, address] = url.split('#');
      const target = file === '' || file === undefined ? page : pages.get(file);
      return target === undefined || (address !== undefined && target.$(`[id="${address}"]`).length !== 1);
    });
    expect(missing).toEqual([]);
  });

  test('says how it is reached, where it is not the home page', () => {
    const [list, ...more] = ofType(data, 'BreadcrumbList');
    const own = textsOf(page.$, 'nav[aria-label="Main"] [aria-current]');
    expect(valuesOf(list, ['name'])).toEqual(page.file === 'index.html' ? [] : ['Home', ...own]);
    expect(more).toEqual([]);
  });

  test('says how it is cited: as plain text and in three formats, dated as its tags are', () => {
    const { $ } = page;
    const tags = Object.fromEntries(
      $('meta[name^="citation_"]')
        .toArray()
        .map((tag) => [$(tag).attr('name'), $(tag).attr('content')]),
    );
    const cite = $('main .cite-this');
    expect(textsOf($, 'main .cite-this dt').slice(0, 3)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
    expect(cite.find('p').text()).toContain(`“${tags['citation_title']}”`);
    const [item]: [{ title: string; issued: { 'date-parts': number[][] } }] = JSON.parse(cite.find('pre').eq(2).text());
    expect(item.title).toBe(tags['citation_title']);
    expect(item.issued['date-parts'][0]?.join('/')).toBe(tags['citation_publication_date']?.replace(/\/0/g, '/'));
  });
});

test('the data of the questions is all that the page asks and answers, word for word', () => {
  const page = pages.get('faq.html');
  if (page === undefined) throw new Error('No faq.html');
  const [faq] = ofType(dataOf(page), 'FAQPage');
  const printed = page
    .$('article.question')
    .toArray()
    .map((article) => {
      const id = page.$(article).attr('id');
      return [
        `#${id}`,
        oneLine(page.$(article).find('h3').text()),
        page
          .$(article)
          .find('.column > p')
          .toArray()
          .map((paragraph) => oneLine(page.$(paragraph).clone().find('a.cite').remove().end().text()))
          .join('\n'),
      ];
    });
  expect(valuesOf(faq, ['url', 'name', 'text'])).toEqual(printed.flatMap(([url, name, text]) => [name, url, text]));
});

test('the data of the timeline is all events with a date, with the dates that the page gives to programs', () => {
  const page = pages.get('timeline.html');
  if (page === undefined) throw new Error('No timeline.html');
  const events = ofType(dataOf(page), 'Event');
  const dated = page
    .$('li.entry:not(.entry-article)')
    .toArray()
    .filter((entry) => oneLine(page.$(entry).children('.margin-left').text()) !== 'undated')
    .map((entry) => `#${page.$(entry).attr('id')}`);
  expect(events.map(({ url }) => url)).toEqual(dated);
  for (const { url, startDate } of events) {
    const machineDate = page.$(`[id="${String(url).slice(1)}"] time`).attr('datetime');
    if (machineDate !== undefined) expect(startDate).toBe(machineDate);
  }
});

test('the page of each article is an article made from another, which it leads to', () => {
  const retellings = mainPages.flatMap((page) => ofType(dataOf(page), 'Article').map((article) => ({ page, article })));
  expect(retellings.map(({ page }) => page.file)).toEqual(['global-angle.html', 'middle-east-observer.html']);
  for (const { page, article } of retellings) {
    const [original = ''] = valuesOf(article['isBasedOn'], ['url']);
    expect(page.$(`.facts a[href="${original}"]`)).toHaveLength(1);
    expect(valuesOf(article, ['datePublished', 'author', 'dateModified'])).toEqual([]);
  }
});

test('the data of the glossary names every actor', () => {
  const page = pages.get('glossary.html');
  if (page === undefined) throw new Error('No glossary.html');
  const [glossary] = ofType(dataOf(page), 'DefinedTermSet');
  const named = valuesOf(glossary?.['hasDefinedTerm'], ['name']);
  expect(named.toSorted()).toEqual(textsOf(page.$, 'article.actor h3').toSorted());
});
