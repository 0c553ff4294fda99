/** The picture of a page for previews of links: its title above a line of time with both articles and the war between them. Pure. */
import type { PictureArticle, PictureEvent } from './time-picture.ts';
import { timePicture } from './time-picture.ts';

/** In pixels: the size that programs which draw previews ask for. */
export const previewSize = { width: 1200, height: 630 };

/** A box of the picture: an element as satori takes it. */
export interface PictureBox {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly PictureBox[];
  };
}

export interface PreviewInput {
  readonly siteName: string;
  readonly title: string;
  /** A line below the title. */
  readonly subtitle?: string | undefined;
  /** The key of the article that the page retells. */
  readonly article?: string | undefined;
  readonly articles: readonly PictureArticle[];
  readonly events: readonly PictureEvent[];
  /** Colours by name: `paper`, `ink`, `ink-2`, `rule`, and each article's key. */
  readonly colours: ReadonlyMap<string, string>;
}

type Style = PictureBox['props']['style'];

const margin = 80;
const axis = 530;
const length = previewSize.width - 2 * margin;
/** In pixels. */
const smallest = 76;
/** Titles are set as large as their length allows on one line; longer ones take two. */
const titleSizes = [
  { upTo: 14, size: 120 },
  { upTo: 22, size: 92 },
  { upTo: Infinity, size: smallest },
];

function box(style: Style, children?: string | readonly PictureBox[]): PictureBox {
  return { type: 'div', props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) } };
}

function at(left: number, top: number, width: number, height: number, style: Style, children?: string): PictureBox {
  return box({ position: 'absolute', left, top, width, height, ...style }, children);
}

/** The years that hold all articles. */
function years(articles: readonly PictureArticle[]): { readonly min: number; readonly max: number } {
  const first = Math.min(...articles.map(({ bounds }) => bounds.min));
  const last = Math.max(...articles.map(({ bounds }) => bounds.max));
  return { min: Date.UTC(new Date(first).getUTCFullYear(), 0, 1), max: Date.UTC(new Date(last).getUTCFullYear() + 1, 0, 1) };
}

/** @throws Error for a colour that is not given */
function colourIn(colours: PreviewInput['colours']): (name: string) => string {
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`No colour "${name}" in src/styles/tokens.css`);
    return colour;
  };
}

/** The picture of a page. */
export function previewPicture({ siteName, title, subtitle, article, articles, events, colours }: PreviewInput): PictureBox {
  const colour = colourIn(colours);
  const picture = timePicture({ articles, events, domain: years(articles), length, direction: 'across' });
  const between = ({ min, max }: PictureEvent) =>
    articles.some(({ estimate }) => estimate.max < min) && articles.some(({ estimate }) => estimate.min > max);
  const wars = picture.events.filter((event) => event.shape === 'band' && between(event));
  const size = titleSizes.find(({ upTo }) => title.length <= upTo)?.size ?? smallest;

  const own = title === siteName;
  const words = [
    ...(own ? [] : [box({ fontSize: 34, fontWeight: 600, color: colour('ink-2') }, siteName)]),
    box(
      {
        marginTop: own ? 56 : 16,
        fontSize: size,
        fontWeight: 600,
        lineHeight: 1.05,
        letterSpacing: -size / 60,
        color: colour(article ?? 'ink'),
      },
      title,
    ),
    ...(subtitle === undefined ? [] : [box({ marginTop: 16, fontSize: 38, lineHeight: 1.25, color: colour('ink-2') }, subtitle)]),
  ];
  const names = picture.articles.map(({ key, name, boundsBar }, index) => {
    const style = { fontSize: 38, fontWeight: 600, color: colour(key) };
    return index === 0
      ? at(margin + boundsBar.from, axis - 122, 600, 50, style, name)
      : at(margin + boundsBar.to - 600, axis - 122, 600, 50, { ...style, justifyContent: 'flex-end' }, name);
  });
  const marks = picture.articles.flatMap(({ key, boundsBar, estimateBar }) => [
    at(margin + boundsBar.from, axis - 56, boundsBar.to - boundsBar.from, 34, { backgroundColor: colour(key), opacity: 0.25 }),
    at(margin + estimateBar.from - 3, axis - 64, estimateBar.to - estimateBar.from + 6, 50, { backgroundColor: colour(key) }),
  ]);
  const bands = wars.flatMap(({ bar, label = '' }) => [
    at(margin + bar.from, axis - 72, bar.to - bar.from, 72, { backgroundColor: colour('rule'), opacity: 0.7 }),
    at(margin + bar.from, axis - 9, bar.to - bar.from, 18, { backgroundColor: colour('ink') }),
    at(margin + (bar.from + bar.to) / 2 - 150, axis + 18, 300, 36, { fontSize: 26, color: colour('ink'), justifyContent: 'center' }, label),
  ]);
  const ticks = picture.ticks
    .filter(({ major }) => major)
    .flatMap(({ at: position, label }) => {
      const style = { fontSize: 26, color: colour('ink-2') };
      return [
        at(margin + position - (position === 0 ? 0 : 2), axis, 2, 14, { backgroundColor: colour('ink-2') }),
        position === 0
          ? at(margin, axis + 18, 120, 36, style, label)
          : at(margin + position - 120, axis + 18, 120, 36, { ...style, justifyContent: 'flex-end' }, label),
      ];
    });
  const line = at(margin, axis - 1, length, 2, { backgroundColor: colour('ink-2') });
  return box(
    { flexDirection: 'column', padding: `64px ${margin}px`, ...previewSize, backgroundColor: colour('paper'), fontFamily: 'Serif' },
    [...words, line, ...bands, ...ticks, ...marks, ...names],
  );
}
