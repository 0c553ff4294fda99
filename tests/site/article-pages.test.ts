/** What the pages of the articles print, held against the ledgers as they lie in `content/`. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { oneLine, readPage } from '../support/pages.ts';

interface Ledger {
  readonly article: string;
  readonly sections: readonly {
    readonly paragraphs: readonly {
      readonly number: number;
      readonly locator: string;
      readonly sentences: readonly { readonly number: number; readonly voice: string }[];
    }[];
  }[];
}

interface Actor {
  readonly name: string;
  readonly kind: string;
}

const dist = inject('dist');

function read<Fields>(path: string): Fields {
  const text = readFileSync(path, 'utf8');
  const fields: Fields = parse(/^---\n(.*?)^---/ms.exec(text)?.[1] ?? text);
  return fields;
}

/** As the margin prints it: who speaks, in which sentences, with which mark. */
function voiceOf(sentence: string, actor: string) {
  const { name, kind } = read<Actor>(`content/actors/${actor}.mdx`);
  return { sentence, name, mark: kind === 'unnamed-group' ? 'unnamed' : 'named', href: `glossary.html#actor-${actor}` };
}

describe.each([
  { id: 'middle-east-observer', sentences: 29 },
  { id: 'global-angle', sentences: 52 },
])('the page of $id', ({ id, sentences }) => {
  const { $ } = readPage(dist, `${id}.html`);
  const { url } = read<{ readonly url: string }>(`content/articles/${id}.mdx`);
  const ledger = read<Ledger>(`content/ledgers/${id}.yaml`);
  const paragraphs = ledger.sections.flatMap((section) => section.paragraphs);
  const numbers = paragraphs.flatMap(({ number, sentences }) => sentences.map((sentence) => `${number}.${sentence.number}`));

  test(`retells all ${sentences} sentences, in the article’s order`, () => {
    expect(numbers).toHaveLength(sentences);
    const printed = $('.passage a.sentence')
      .toArray()
      .map((mark) => $(mark).text().trim());
    expect([...new Set(printed)]).toEqual(numbers);
  });

  test('gives each sentence an address that ends in its number', () => {
    const missing = numbers.filter((number) => $(`#${ledger.article}-${number.replace('.', '-')}`).length !== 1);
    expect(missing).toEqual([]);
  });

  test.each(paragraphs)('leads from paragraph $number to its words in the original', ({ number, locator }) => {
    const passage = $(`#${ledger.article}-${number}`);
    const link = passage.find('.margin-left a[rel="external"]');
    expect(link.attr('aria-label')).toContain(`Paragraph ${number} `);
    const [address, fragment] = (link.attr('href') ?? '').split('#:~:text=');
    expect(address).toBe(url);
    expect(decodeURIComponent(fragment ?? '')).toBe(locator);
    // In a text fragment these three have a meaning of their own.
    expect(fragment).not.toMatch(/[-&,]/);
  });

  test('prints in the margin of each paragraph the voices that the ledger names, and no other', () => {
    const printed = paragraphs.map(({ number }) =>
      $(`#${ledger.article}-${number} .voices li`)
        .toArray()
        .flatMap((item) => {
          const mark = $(item).children('span');
          const name = $(item).children('a');
          return oneLine(mark.text())
            .split(/,\s*/)
            .map((sentence) => ({ sentence, name: oneLine(name.text()), mark: mark.attr('class'), href: name.attr('href') }));
        })
        .toSorted((a, b) => a.sentence.localeCompare(b.sentence, 'en')),
    );
    const spoken = paragraphs.map(({ number, sentences }) =>
      sentences.filter(({ voice }) => voice !== 'author').map((sentence) => voiceOf(`${number}.${sentence.number}`, sentence.voice)),
    );
    expect(printed).toEqual(spoken);
  });

  test('marks each sentence number as its voice is marked in the margin', () => {
    const marks = new Map(
      paragraphs.flatMap(({ number, sentences }) =>
        sentences.map((sentence) => {
          const own = `${number}.${sentence.number}`;
          return [own, sentence.voice === 'author' ? 'author' : voiceOf(own, sentence.voice).mark] as const;
        }),
      ),
    );
    const wrong = $('.passage a.sentence')
      .toArray()
      .filter((mark) => !$(mark).hasClass(marks.get($(mark).text().trim()) ?? ''));
    expect(wrong.map((mark) => $(mark).text())).toEqual([]);
  });
});
