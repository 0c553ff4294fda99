import { assert, describe, expect, it } from 'vitest';
import { linkablesOf } from '../../../../src/views/linkables.ts';
import { definedTerm } from '../../../../src/views/structured/defined-term.ts';
import { eventAlone } from '../../../../src/views/structured/timeline-events.ts';
import { structuredData } from '../../../../src/views/structured/structured-data.ts';
import { dataUrl, type Target } from '../../../../src/urls.ts';
import type { ContentFolder } from '../../../support/content-folder.ts';
import { smallCorpus } from '../../../support/small-content.ts';

const site = new URL('https://example.org/bridge/');

/** The data of a page that is of a type, as a program reads it. */
function things(page: string, type: string, { at, change }: { at?: URL; change?: (content: ContentFolder) => void } = {}): unknown[] {
  const graph: { '@graph': { '@type'?: string }[] } = JSON.parse(JSON.stringify(structuredData(smallCorpus(change), page, at)));
  return graph['@graph'].filter((thing) => thing['@type'] === type);
}

describe('every page', () => {
  it('says how it is reached from the home page, by the names in the navigation', () => {
    expect(things('timeline', 'BreadcrumbList')).toEqual([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'index.html' },
          { '@type': 'ListItem', position: 2, name: 'Timeline', item: 'timeline.html' },
        ],
      },
    ]);
  });

  it('but the home page does', () => {
    expect(structuredData(smallCorpus(), 'index', undefined)['@graph']).toEqual([]);
  });

  it('has absolute addresses where the place of the site is known', () => {
    const text = JSON.stringify(things('timeline', 'BreadcrumbList', { at: site }));
    expect(text).toContain('"item":"https://example.org/bridge/"');
    expect(text).toContain('"item":"https://example.org/bridge/timeline.html"');
  });

  it('gives no verdict', () => {
    const pages = ['mill-letter', 'valley-paper', 'compare', 'timeline', 'faq', 'glossary', 'notes', 'sources', 'about'];
    const all = pages.map((page) => JSON.stringify(structuredData(smallCorpus(), page, undefined))).join();
    expect(all).not.toMatch(/ClaimReview|Rating|verdict/i);
  });
});

describe('the questions', () => {
  it('come with their answers without the marks of citations, those of the articles among them', () => {
    expect(things('faq', 'FAQPage')).toEqual([
      {
        '@type': 'FAQPage',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Why was the old bridge closed?',
            url: '#q-why-closed',
            acceptedAnswer: { '@type': 'Answer', text: 'It was unsafe, The Mill Letter reports, and the flood came on top.' },
          },
          {
            '@type': 'Question',
            name: 'Who, in The Valley Paper, paid for the bridge?',
            url: '#q-vp-who-paid',
            acceptedAnswer: { '@type': 'Answer', text: 'The council, by its account.' },
          },
        ],
      },
    ]);
  });
});

describe('the events', () => {
  const event = (name: string, change?: (content: ContentFolder) => void) =>
    things('timeline', 'Event', change === undefined ? {} : { change }).find((one) => JSON.stringify(one).includes(`"name":"${name}"`));

  it('are those with a date', () => {
    expect(things('timeline', 'Event')).toHaveLength(2);
    expect(event('The old bridge is closed')).toBeUndefined();
  });

  it('say when, and where on the page', () => {
    expect(event('The river floods the village')).toEqual({
      '@type': 'Event',
      name: 'The river floods the village',
      startDate: '2000-11',
      url: '#event-flood',
    });
  });

  it('have an end where they have one', () => {
    const change = (content: ContentFolder) => content.edit('content/events/flood.yaml', '"2000-11"', '"2000-11-02/2000-11-05"');
    expect(event('The river floods the village', change)).toMatchObject({ startDate: '2000-11-02', endDate: '2000-11-05' });
  });

  it.each([
    ['approximate', '"2000-11~"', 'record'],
    ['estimated', '"2000-11"', 'estimate\nbounds: "2000-10/2000-12"'],
  ])('whose date is %s have none', (_, when, basis) => {
    const change = (content: ContentFolder) =>
      content.edit('content/events/flood.yaml', 'when: "2000-11"\nbasis: record', `when: ${when}\nbasis: ${basis}`);
    expect(event('The river floods the village', change)).toBeDefined();
    expect(event('The river floods the village', change)).not.toHaveProperty('startDate');
  });
});

describe('an event that stands alone', () => {
  const { events } = smallCorpus();
  const alone = (id: string) => {
    const event = events.find(({ entry }) => entry.id === id);
    assert(event !== undefined);
    return eventAlone(event, (to) => dataUrl('s/x', to, undefined));
  };

  it('says what happened too', () => {
    expect(alone('flood')).toEqual({
      '@type': 'Event',
      name: 'The river floods the village',
      description: 'The river rose, and the council sent help.',
      startDate: '2000-11',
      url: '../timeline.html#event-flood',
    });
  });

  it('is nothing without a date', () => {
    expect(alone('closing')).toBeUndefined();
  });
});

describe('the page of an article', () => {
  it('says what it is made from, and leaves out what nobody knows', () => {
    expect(things('mill-letter', 'Article')).toEqual([
      {
        '@type': 'Article',
        headline: 'The Mill Letter, retold',
        description: 'A letter of 2001 on the old bridge. From the earlier of two articles, The Mill Letter and The Valley Paper.',
        url: 'mill-letter.html',
        inLanguage: 'en-GB',
        publisher: { '@type': 'Organization', name: 'One Bridge, Two Accounts' },
        isBasedOn: { '@type': 'Article', name: 'The Mill Letter', url: 'https://mill.example/letter', inLanguage: 'en-GB' },
      },
    ]);
  });

  it('has the headline of the original where that is known', () => {
    expect(things('valley-paper', 'Article')).toMatchObject([{ isBasedOn: { headline: 'A Bridge at Last' } }]);
  });

  it('is about the people and states that it links to, as it first names them', () => {
    const change = (content: ContentFolder) => {
      content.edit('content/actors/council.mdx', 'kind: body', 'kind: person');
      content.edit('content/articles/valley-paper.mdx', 'The [council](actor:council) did', 'The [council’s](actor:council) mayor did');
    };
    expect(things('valley-paper', 'Article', { change })).toMatchObject([
      { about: [{ '@type': 'Person', name: 'council', url: 'glossary.html#actor-council' }] },
    ]);
    const state = (content: ContentFolder) => content.edit('content/actors/council.mdx', 'kind: body', 'kind: state');
    expect(things('valley-paper', 'Article', { change: state })).toMatchObject([{ about: [{ '@type': 'Country', name: 'council' }] }]);
  });
});

describe('the glossary', () => {
  it('names its actors', () => {
    expect(things('glossary', 'DefinedTermSet')).toEqual([
      {
        '@type': 'DefinedTermSet',
        name: 'Glossary',
        hasDefinedTerm: [
          { '@type': 'DefinedTerm', name: 'Neighbours' },
          { '@type': 'DefinedTerm', name: 'The council' },
        ],
      },
    ]);
  });
});

describe('a term that stands alone', () => {
  const corpus = smallCorpus();
  const url = (to: Target) => dataUrl('s/x', to, undefined);
  const term = (address: string) => {
    const thing = linkablesOf(corpus).find((one) => one.address === address);
    return thing && definedTerm(corpus, thing, url);
  };

  it('says of an actor what the glossary says', () => {
    expect(term('actor-council')).toEqual({
      '@type': 'DefinedTerm',
      name: 'The council',
      description: 'The council looks after roads and bridges.',
      url: '../glossary.html#actor-council',
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Glossary', url: '../glossary.html' },
    });
  });

  it('says of a contested word whose it is, and why another stands here', () => {
    expect(term('word-death-trap')).toEqual({
      '@type': 'DefinedTerm',
      name: 'death trap',
      description: 'The term judges while it names. The council has a plainer one.',
      url: '../words.html#word-death-trap',
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Contested words: The Mill Letter', url: '../words.html#words-ml' },
    });
  });

  it('is no event, no question and no sentence', () => {
    expect(['event-flood', 'q-why-closed', 'ml-1-1'].map(term)).toEqual([undefined, undefined, undefined]);
  });
});
