import { describe, expect, it } from 'vitest';
import { explainerSchema } from '../../../src/schemas/explainer.ts';
import { explainer } from '../../../src/views/explainer.ts';
import { smallCorpus } from '../../support/small-content.ts';

const data = explainer(smallCorpus());

describe('explainer', () => {
  it('has the shape that its schema promises, and stays the same as JSON', () => {
    expect(explainerSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });

  it('has every sentence of every article, with voice, kind and address', () => {
    const sentences = data.articles.flatMap(({ sections }) =>
      sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences)),
    );
    expect(sentences.map(({ anchor }) => anchor)).toEqual(['ml-1-1', 'ml-1-2', 'ml-2-1', 'ml-2-2', 'vp-1-1', 'vp-1-2', 'vp-2-1']);
    expect(sentences[0]).toMatchObject({ number: '1.1', voice: 'council', kind: 'assessment' });
  });

  it('has statements with the references that they cite', () => {
    expect(data.articles[0]?.statements).toContainEqual({
      id: 'ml-2-1',
      text: 'A bridge of stone is wanted, and soon.',
      cites: ['ml:2.1', 'ml:2.2'],
      page: 'mill-letter.html',
      anchor: 'ml-2-1',
    });
  });

  it('has the text of things without marks of links and citations', () => {
    expect(data.questions[0]?.answer).toEqual(['It was unsafe, The Mill Letter reports, and the flood came on top.']);
    expect(data.events.find(({ id }) => id === 'opening')?.text).toEqual(['A new bridge opened in place of the closed one.']);
  });

  it('has what an answer cites, each once, and not what it links to', () => {
    expect(data.questions[0]?.cites).toEqual(['ml:1.1', 'work:s1']);
  });

  it('says where each thing stands, and where it is referred to', () => {
    expect(data.actors.find(({ id }) => id === 'neighbours')).toMatchObject({
      page: 'glossary.html',
      anchor: 'actor-neighbours',
      backlinks: [{ page: 'valley-paper.html', anchor: 'vp-1-2', label: '1.2' }],
    });
  });

  it('has null where something is not known', () => {
    expect(data.articles.map(({ headline }) => headline)).toEqual([null, 'A Bridge at Last']);
    expect(data.events.find(({ id }) => id === 'closing')?.when).toBeNull();
    expect(data.actors[0]?.fullName).toBeNull();
  });

  it('says that the date of an article is an estimate, with its bounds', () => {
    expect(data.articles[0]?.written).toMatchObject({ edtf: '2001-03~', bounds: '2001-01/2001-06', basis: 'estimate' });
  });
});

it('a side that is silent has no text, and says in its place that it is', () => {
  const silent = explainer(
    smallCorpus((content) =>
      content.edit('content/topics/safety.yaml', 'text: It says that some neighbours still doubt it.', 'silent: It does not say.'),
    ),
  );
  expect(silent.topics.find(({ id }) => id === 'safety')?.says['vp']).toMatchObject({ text: null, silent: 'It does not say.' });
});
