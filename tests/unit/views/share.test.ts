import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/markdown/linked-prose.ts';
import { shareAddresses, sharePages } from '../../../src/views/share.ts';
import type { ShareComparison, ShareSide } from '../../../src/views/share/model.ts';
import type { ContentFolder } from '../../support/content-folder.ts';
import { smallCorpus } from '../../support/small-content.ts';
import { addThirdArticle } from '../../support/third-article.ts';

type Change = (content: ContentFolder) => void;

function views(change?: Change) {
  return sharePages(smallCorpus(change));
}

function viewOf(address: string, change?: Change) {
  const view = views(change).find((one) => one.address === address);
  if (view === undefined) throw new Error(`No share page for ${address}`);
  return view;
}

/** Each side as a line: the article, whether it is silent, and what is said. */
function lines({ sides }: ShareComparison): string[] {
  return sides.map(({ article, silent, content }: ShareSide) => `${article}${silent ? ' (silent)' : ''}: ${plainText(content)}`);
}

const silence: Change = (content) =>
  content.edit(
    'content/topics/safety.yaml',
    '    text: It says that some neighbours still doubt it.\n    cites: [vp:1.2]',
    '    silent: The Valley Paper does not say whether it is safe.\n    cites: []',
  );

const retire: Change = (content) =>
  content.append(
    'content/anchors.txt',
    'faq.html#q-old\nretired faq.html#q-old question:why-closed It was put in other words.\n' +
      'index.html#gone\nretired index.html#gone - It was dropped.\n',
  );

describe('every share page', () => {
  const all = views();

  it('belongs to one address, and each address has one', () => {
    expect(all.map(({ address }) => address)).toEqual(shareAddresses(smallCorpus()));
    expect(new Set(all.map(({ page }) => page)).size).toBe(all.length);
    expect(shareAddresses(smallCorpus(retire)).slice(-2)).toEqual(['q-old', 'gone']);
  });

  it.each(all)('of $address leads to its place and home, one folder up', ({ address, place, home }) => {
    expect(place.href).toMatch(/^\.\.\/[a-z-]+\.html#/);
    expect(place.href?.endsWith(`#${address}`)).toBe(true);
    expect(home).toBe('../index.html');
  });

  it.each(all)('of $address names both articles in at most 200 characters', ({ preview }) => {
    expect(preview.description).toContain('The Mill Letter');
    expect(preview.description).toContain('The Valley Paper');
    expect(preview.description.length).toBeLessThanOrEqual(200);
  });

  it.each(all)('of $address has, wherever it sets the articles side by side, both, the earlier first', ({ body }) => {
    for (const { sides } of body.comparisons) {
      expect(sides.map(({ key }) => key)).toEqual(['ml', 'vp']);
      expect(sides.filter(({ content }) => plainText(content).trim() === '')).toEqual([]);
    }
  });

  it.each(all.filter(({ kind }) => kind !== 'section' && kind !== 'change'))(
    'of $address has the other article’s part in it',
    ({ body }) => {
      expect(body.comparisons.length).toBeGreaterThan(0);
    },
  );

  it('has a title of at most 70 characters that no other has', () => {
    const titles = all.map(({ documentTitle }) => documentTitle);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 70)).toEqual([]);
  });
});

describe('a statement', () => {
  it('has what both articles say on the topic of its sentence', () => {
    const { body, what, article } = viewOf('ml-1-1');
    expect(plainText(body.text).trim()).toBe('The council calls the bridge unsafe.');
    expect(what).toBe('Statement 1.1 of The Mill Letter · spring 2001, before the new bridge');
    expect(article).toBe('ml');
    expect(body.comparisons).toHaveLength(1);
    expect(body.comparisons[0]).toMatchObject({ heading: 'Is the bridge safe?', href: '../compare.html#topic-safety' });
    expect(body.comparisons.flatMap(lines)).toEqual([
      'The Mill Letter: It says that the council calls it unsafe.',
      'The Valley Paper: It says that some neighbours still doubt it.',
    ]);
  });

  it('says so where the other article does not address the topic', () => {
    expect(viewOf('ml-1-1', silence).body.comparisons.flatMap(lines)[1]).toBe(
      'The Valley Paper (silent): The Valley Paper does not say whether it is safe.',
    );
  });

  it('says who speaks, what the sentence does and where it stands in the original', () => {
    const rows = Object.fromEntries(viewOf('ml-1-1').body.rows.map(({ name, items }) => [name, items]));
    expect(rows['Who speaks']).toMatchObject([{ label: 'The council', href: '../glossary.html#actor-council' }]);
    expect(rows['What it does']).toMatchObject([{ label: 'judges or reads' }]);
    expect(rows['In the original']).toMatchObject([
      { href: 'https://mill.example/letter#:~:text=planks%20rotten%20and%20loose', external: true },
    ]);
  });

  it('leads to the notes on its sentence, and to no other', () => {
    const record = (address: string) => viewOf(address).body.rows.find(({ name }) => name === 'In the public record')?.items;
    expect(record('ml-1-2')).toMatchObject([{ href: '../notes.html#note-ml-flood', label: 'On the record (1.2)' }]);
    expect(record('ml-1-1')).toBeUndefined();
  });

  it('is described by its number and text, and by which of the two articles it is from', () => {
    expect(viewOf('vp-1-2').preview.description).toBe(
      '1.2: Unnamed neighbours doubt it, it reports. From the later of two articles, The Mill Letter and The Valley Paper.',
    );
  });
});

describe('a paragraph and a section', () => {
  it('have each topic of their sentences once, in the order in which it comes up', () => {
    const headings = (address: string) => viewOf(address).body.comparisons.map(({ heading }) => heading);
    expect(headings('vp-1')).toEqual(['What should the bridge be made of?', 'Is the bridge safe?']);
    expect(headings('vp-s1')).toEqual(['What should the bridge be made of?', 'Is the bridge safe?']);
    expect(headings('ml-2')).toEqual(['What should the bridge be made of?']);
  });

  it('tell of many topics in short: without links, citations and reasons, which are at their place', () => {
    const third: Change = (content) => {
      content.write(
        'content/topics/cost.yaml',
        content.read('content/topics/safety.yaml').replace('order: 2', 'order: 3').replace('Is the bridge safe?', 'What does it cost?'),
      );
      content.edit('content/ledgers/valley-paper.yaml', 'kind: fact, topic: material', 'kind: fact, topic: cost');
      content.edit('content/topics/material.yaml', 'It writes of steel', 'The [council](actor:council) writes of steel');
    };
    const { comparisons } = viewOf('vp-s1', third).body;
    expect(comparisons).toHaveLength(3);
    expect(comparisons.flatMap(({ sides }) => sides.flatMap(({ cites }) => cites))).toEqual([]);
    expect(comparisons.flatMap(({ relation }) => relation?.why ?? [])).toEqual([]);
    expect(comparisons.flatMap(({ sides }) => sides.flatMap(({ content }) => content.flat())).map(({ type }) => type)).not.toContain(
      'mdxJsxTextElement',
    );
    expect(lines(comparisons[0] ?? { heading: '', sides: [] })[1]).toContain('The council writes of steel');
  });

  it('hold the retelling of each paragraph as one', () => {
    expect(viewOf('ml-1').body.text).toHaveLength(1);
    expect(plainText(viewOf('ml-1').body.text)).toMatch(/unsafe\.\s+It was closed/);
    expect(viewOf('vp-s1').body.text).toHaveLength(2);
  });

  it('of an article’s own question hold its answer', () => {
    expect(plainText(viewOf('vp-q2').body.text).trim()).toBe('The council did, the paper answers.');
    expect(viewOf('vp-q2').title).toBe('Who paid for it?');
  });
});

describe('a topic', () => {
  it('gives both sides the same room in its description', () => {
    const long: Change = (content) => {
      content.edit('content/topics/material.yaml', 'It wants stone, and it wants it soon.', 'It wants stone. '.repeat(30));
      content.edit('content/topics/material.yaml', 'It writes of steel, and it is content.', 'It writes steel. '.repeat(30));
    };
    const [, first = '', second = ''] =
      /The Mill Letter: (.*) The Valley Paper: (.*)$/.exec(viewOf('topic-material', long).preview.description) ?? [];
    expect(first.length).toBeGreaterThan(40);
    expect(Math.abs(first.length - second.length)).toBeLessThan(10);
  });

  it('says in its description which article does not address it', () => {
    expect(viewOf('topic-safety', silence).preview.description).toBe(
      'Is the bridge safe? The Mill Letter: It says that the council calls it unsafe. The Valley Paper does not address it.',
    );
  });

  it('says how the two stand and why', () => {
    expect(viewOf('topic-safety').body.comparisons[0]?.relation?.label).toBe('Different moment');
  });
});

describe('an event', () => {
  it('says which article speaks of it, which does not, and which was written before it', () => {
    expect(lines(viewOf('event-opening').body.comparisons[0] ?? { heading: '', sides: [] })).toEqual([
      'The Mill Letter (silent): The Mill Letter was written before it.',
      'The Valley Paper: The Valley Paper speaks of it.',
    ]);
    expect(viewOf('event-flood').preview.description).toContain(
      'The Mill Letter does not speak of it; The Valley Paper does not speak of it.',
    );
  });
});

describe('an actor', () => {
  it('has what each article calls it, or that it does not mention it', () => {
    expect(viewOf('actor-neighbours').body.comparisons.flatMap(lines)).toEqual([
      'The Mill Letter (silent): Does not mention it.',
      'The Valley Paper: Writes “people next door”. At its moment: Users of the bridge.',
    ]);
    expect(viewOf('actor-neighbours').preview.description).toContain('Not mentioned in The Mill Letter; mentioned in The Valley Paper.');
  });
});

describe('a contested word', () => {
  const { body, preview, title } = viewOf('word-death-trap');

  it('has what the other article says', () => {
    expect(body.comparisons.flatMap(lines)).toEqual([
      'The Mill Letter: Writes “death trap” once.',
      'The Valley Paper: The Valley Paper does not speak of the old bridge.',
    ]);
  });

  it('stands in quotation marks where there are no italics: it is not ours', () => {
    expect(title).toBe('death trap');
    expect(preview.title).toBe('“death trap”');
  });
});

describe('a note', () => {
  it('has the sentence that it is about and what both articles say on its topic', () => {
    const { body } = viewOf('note-ml-flood');
    expect(body.about?.map(({ link, content }) => `${link.label}: ${plainText(content).trim()}`)).toEqual([
      'ML 1.2: It was closed after the flood, the letter says.',
    ]);
    expect(body.comparisons.map(({ heading }) => heading)).toEqual(['Is the bridge safe?']);
  });
});

describe('a work', () => {
  it('says on the sentences of which article notes cite it, and leads to it', () => {
    const { body } = viewOf('work-s2');
    expect(body.comparisons.flatMap(({ sides }) => sides.map(({ silent, cites }) => [silent, cites.map(({ label }) => label)]))).toEqual([
      [true, []],
      [false, ['VP 1.1']],
    ]);
    expect(viewOf('work-s1').body.rows[0]).toMatchObject({
      name: 'The work',
      items: [{ href: 'https://river.example/floods', external: true }],
    });
    expect(body.rows.map(({ name }) => name)).not.toContain('The work');
  });
});

describe('a retired address', () => {
  it('says what became of it and where its content is', () => {
    const { body, kind, place, title } = viewOf('q-old', retire);
    expect(kind).toBe('retired');
    expect(title).toBe('Retired: q-old');
    expect(plainText(body.text)).toBe('It was put in other words.');
    expect(body.rows).toEqual([
      {
        name: 'Its content is now at',
        items: [expect.objectContaining({ label: 'Why was the old bridge closed?', href: '../faq.html#q-why-closed' })],
      },
    ]);
    expect(place.href).toBe('../faq.html#q-old');
  });

  it('says where nothing holds its content', () => {
    expect(viewOf('gone', retire).body.rows).toEqual([{ name: 'Its content is now at', items: [{ label: 'no place on this site' }] }]);
  });

  it('has no page of its own where a thing that moved to another page bears it', () => {
    const moved: Change = (content) =>
      content.append('content/anchors.txt', 'index.html#actor-council\nretired index.html#actor-council actor:council It moved.\n');
    expect(views(moved).filter(({ address }) => address === 'actor-council')).toHaveLength(1);
    expect(viewOf('actor-council', moved).kind).toBe('actor');
  });
});

describe('beside an article that is not compared', () => {
  const add: Change = (content) => {
    addThirdArticle(content, { actor: 'council', topic: 'safety', written: '2006-02' });
    content.edit('content/events/opening.yaml', 'cites: [vp:1.1]', 'cites: [vp:1.1, tr:1.1]');
  };

  it('a statement of it is from it, and has what the two say on its topic', () => {
    const { body, preview } = viewOf('tr-1-2', add);
    expect(preview.description).toMatch(/From The Third Review, read beside The Mill Letter and The Valley Paper\.$/);
    expect(body.comparisons.map(({ sides }) => sides.map(({ key }) => key))).toEqual([['ml', 'vp']]);
    expect(viewOf('tr-2-1', add).body.comparisons).toEqual([]);
  });

  it('it has a side of its own where it speaks, and none where it is silent', () => {
    const keys = (address: string) => viewOf(address, add).body.comparisons.map(({ sides }) => sides.map(({ key }) => key));
    expect(keys('event-opening')).toEqual([['ml', 'vp', 'tr']]);
    expect(keys('event-flood')).toEqual([['ml', 'vp']]);
    expect(keys('tr-written')).toEqual([['ml', 'vp', 'tr']]);
    expect(keys('ml-written')).toEqual([['ml', 'vp']]);
  });

  it('descriptions still name the two that are compared', () => {
    const without = views(add).filter(({ preview: { description } }) => !/The Mill Letter.*The Valley Paper/.test(description));
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it('what a word of it is set against is no side of either', () => {
    const word: Change = (content) => {
      add(content);
      content.edit('content/words/death-trap.yaml', 'article: ml', 'article: tr');
    };
    const { body } = viewOf('word-death-trap', word);
    expect(body.comparisons).toEqual([]);
    expect(plainText(body.text)).toContain('The Valley Paper does not speak of the old bridge.');
  });
});

describe('hostile text', () => {
  it('stays text in titles and descriptions', () => {
    const hostile = '</title><script>alert("1")</script>';
    const view = viewOf('work-s1', (content) => content.edit('content/works.yaml', 'Floods of the Year 2000', `'${hostile}'`));
    expect(view.title).toContain(hostile);
    expect(view.preview.description).toContain(hostile);
  });
});

describe('what is said of a thing only where there is something to say', () => {
  const rowsOf = (address: string, change?: Change) => viewOf(address, change).body.rows.map(({ name }) => name);

  it('is the full name of an actor', () => {
    const named: Change = (content) =>
      content.edit('content/actors/council.mdx', 'kind: body', 'kind: body\nfullName: Council of the Valley');
    expect(rowsOf('actor-council')).not.toContain('In full');
    expect(rowsOf('actor-council', named)).toContain('In full');
  });

  it('is how often a word stands, where it stands more than once', () => {
    const twice: Change = (content) => content.edit('content/words/death-trap.yaml', 'count: 1', 'count: 2');
    expect(viewOf('word-death-trap').body.comparisons.flatMap(lines)[0]).toContain('once.');
    expect(viewOf('word-death-trap', twice).body.comparisons.flatMap(lines)[0]).toContain('2 times.');
  });

  it('is every note on a statement', () => {
    const second: Change = (content) =>
      content.write('content/notes/ml-more.yaml', content.read('content/notes/ml-flood.yaml').replace('The river', 'Again the river'));
    expect(viewOf('ml-1-2', second).body.rows.find(({ name }) => name === 'In the public record')?.items).toHaveLength(2);
  });

  it('is what is known of a work besides its title', () => {
    const bare: Change = (content) =>
      content.edit(
        'content/works.yaml',
        '  number: "12"\n  issued: "2001-02"\n  URL: https://river.example/floods\n',
        '  URL: https://river.example/floods\n',
      );
    expect(plainText(viewOf('work-s1').body.text)).toContain('12');
    expect(viewOf('work-s1', bare).body.text).toEqual([]);
  });

  it('is what the notes cite a work for', () => {
    const unnoted: Change = (content) => content.remove('content/notes/vp-opening-day.yaml');
    expect(viewOf('work-s2', unnoted).body.comparisons.flatMap(lines)).toEqual([
      'The Mill Letter (silent): No note on its sentences cites this work.',
      'The Valley Paper (silent): No note on its sentences cites this work.',
    ]);
  });
});

describe('the share page of a topic', () => {
  it('says in place of the moment that only one article speaks', () => {
    const silent: Change = (content) => {
      silence(content);
      content.edit('content/topics/safety.yaml', 'relation: different-moment', 'relation: one-silent');
    };
    const moment = (change?: Change) => viewOf('topic-safety', change).body.rows.find(({ name }) => name === 'Moment')?.items[0]?.label;
    expect(moment(silent)).not.toBe(moment());
  });

  it('is described without the name of an article where its side begins with it', () => {
    const named: Change = (content) =>
      content.edit('content/topics/safety.yaml', 'text: It says that the council', 'text: The Mill Letter says that the council');
    expect(viewOf('topic-safety', named).preview.description).toContain('The Mill Letter says');
    expect(viewOf('topic-safety', named).preview.description).not.toContain('The Mill Letter: The Mill Letter');
  });
});

it('a title that is too long for its page is cut', () => {
  const long: Change = (content) =>
    content.edit(
      'content/questions/why-closed.mdx',
      'Why was the old bridge closed?',
      `Why was the old bridge${' that stood there for years'.repeat(4)} closed?`,
    );
  const { documentTitle } = viewOf('q-why-closed', long);
  expect(documentTitle.length).toBeLessThanOrEqual(70);
  expect(documentTitle).toMatch(/^Why was the old bridge/);
});
