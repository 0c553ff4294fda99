import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../src/charts/draw-png.ts';
import { previewPicture, type PictureBox, type PreviewInput } from '../../../src/charts/preview-picture.ts';

const day = (text: string) => Date.parse(text);
const article = (key: string, name: string, from: string, to: string) => ({
  key,
  name,
  href: '',
  estimate: { min: day(from), max: day(to) },
  bounds: { min: day(from), max: day(to) },
  date: '',
});
const event = (label: string, from: string, to: string) => ({ href: '', title: label, label, date: '', min: day(from), max: day(to) });
const input: PreviewInput = {
  siteName: 'Two Bridges',
  title: 'The timeline',
  articles: [article('a', 'The Mill Letter', '2001-03-01', '2001-03-20'), article('b', 'The Valley Paper', '2001-09-01', '2001-09-20')],
  events: [
    event('The flood', '2001-01-01', '2001-02-01'),
    event('The works', '2001-05-01', '2001-06-01'),
    event('The opening', '2001-07-01', '2001-07-02'),
    event('The painting', '2001-10-01', '2001-11-01'),
  ],
  colours: new Map([
    ['paper', '#fff'],
    ['ink', '#000'],
    ['ink-2', '#444'],
    ['rule', '#ccc'],
    ['a', '#a00000'],
    ['b', '#0000b0'],
  ]),
};

function boxes(box: PictureBox): PictureBox[] {
  const { children = [] } = box.props;
  return [box, ...(typeof children === 'string' ? [] : children.flatMap(boxes))];
}

const written = (picture: PictureBox) => boxes(picture).filter(({ props }) => typeof props.children === 'string');
const textsIn = (picture: PictureBox) => written(picture).map(({ props }) => props.children);
const named = (picture: PictureBox, text: string) => written(picture).find(({ props }) => props.children === text)?.props.style;

describe('a preview picture', () => {
  it('has a line below the title where one is given', () => {
    expect(textsIn(previewPicture(input))).not.toContain('What happened when');
    expect(textsIn(previewPicture({ ...input, subtitle: 'What happened when' }))).toContain('What happened when');
  });

  it('has the name of the site, the title and both articles, each in its own colour', () => {
    const picture = previewPicture(input);
    expect(textsIn(picture).slice(0, 2)).toEqual(['Two Bridges', 'The timeline']);
    expect(named(picture, 'The Mill Letter')?.['color']).toBe('#a00000');
    expect(named(picture, 'The Valley Paper')?.['color']).toBe('#0000b0');
  });

  it('shows the years that hold both articles and, of all events, those that take long and lie between the two', () => {
    expect(textsIn(previewPicture(input))).toEqual([
      ...['Two Bridges', 'The timeline', 'The works', '2001', '2002'],
      ...['The Mill Letter', 'The Valley Paper'],
    ]);
  });

  it('names the site once where that is the title', () => {
    expect(textsIn(previewPicture({ ...input, title: 'Two Bridges' })).filter((text) => text === 'Two Bridges')).toHaveLength(1);
  });

  it('sets the title of an article’s page in its colour', () => {
    expect(named(previewPicture({ ...input, article: 'b' }), 'The timeline')?.['color']).toBe('#0000b0');
  });

  it('sets longer titles smaller', () => {
    const size = (title: string) => Number(named(previewPicture({ ...input, title }), title)?.['fontSize']);
    expect(size('Sources')).toBeGreaterThan(size('Questions and answers'));
    expect(size('Questions and answers')).toBeGreaterThan(size('The Valley Paper, told once more'));
  });

  it('needs every colour that it uses', () => {
    expect(() => previewPicture({ ...input, colours: new Map() })).toThrow('src/styles/tokens.css');
  });
});

describe('a drawn picture', () => {
  it('is a PNG of 1200 by 630 pixels, the same each time', async () => {
    const [first, second] = [await drawPng(previewPicture(input)), await drawPng(previewPicture(input))];
    const view = new DataView(first.buffer, first.byteOffset);
    expect([...first.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('draws text that looks like markup as text', async () => {
    const plain = await drawPng(previewPicture({ ...input, title: 'A' }));
    const hostile = await drawPng(previewPicture({ ...input, title: '</text><script>' }));
    expect(Buffer.compare(plain, hostile)).not.toBe(0);
  });
});
