/** Plain English about nothing in particular, the same for the same seed: what synthetic content is written in. */

const nouns =
  'ferry bridge harbour shore tide council market road school bell mill orchard pier rope boat sailor baker farmer teacher keeper letter map plan vote tax coin cart horse barn gate wall tower roof window lamp fire winter summer storm river stream field meadow forest hill valley stone timber iron glass clay cloth wool bread salt fish apple barrel basket ledger permit rule law court judge clerk witness paper page chapter story song game race prize feast garden well pump ditch canal lock ship mast sail anchor net crew captain guest inn kitchen cellar shop street square fountain statue church temple library museum hospital doctor nurse patient cure fever rest sleep dream child parent neighbour stranger visitor village town county island cape bay reef cliff cave beach dune marsh pond lake spring flood drought harvest seed crop price wage debt loan bank trade cargo crate wagon train station rail tunnel signal clock hour season border post guard drill lesson report survey count figure chart sign word name promise doubt hope fear choice reason cause effect change delay risk gain loss'.split(
    ' ',
  );
const adjectives =
  'old new small large long short early late quiet loud bright dark narrow wide deep shallow steep flat rough smooth warm cold dry wet heavy light strong weak fast slow rich poor full empty open closed near far high low common rare plain simple hard easy safe fair kind proud calm brave careful busy idle local foreign public private formal daily weekly yearly former future recent first second third last next other whole broken mended painted wooden hidden shared rented borrowed famous forgotten trusted honest patient stubborn eager tired hungry cheerful bitter sweet green grey brown golden round square crooked straight loose tight fresh stale ripe young modern ancient northern southern eastern western distant seasonal cautious generous'.split(
    ' ',
  );
const verbs =
  'built mended bought sold moved raised lowered opened closed crossed carried followed watched counted measured painted cleaned shared split joined left kept lost found sent brought held dropped lifted turned stopped started planned drew wrote read heard answered asked told taught learned chose named called met helped paid owed lent rented fed grew cut tied burned froze filled emptied guarded visited praised doubted feared wanted needed used saved spent tested proved changed delayed ended began won missed passed reached entered served ruled judged weighed traded loaded unloaded repaired replaced covered cleared marked listed signed posted printed copied stored'.split(
    ' ',
  );
const prepositions =
  'near behind beside under over before after during across along around past toward within without for with against between'.split(' ');
const joints = ['and', 'while', 'because', 'so that', 'though', 'until', 'as', 'where', 'once'];
const determiners = ['the', 'a', 'its', 'this', 'that', 'each', 'another', 'some', 'the'];
const openings = [
  'In its account',
  'By then',
  'As it tells it',
  'In those weeks',
  'On that day',
  'For a while',
  'In its view',
  'At that time',
];
const onsets = 'b br c d dr f fl g gr h k l m n p pr r s sh st t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = 'ck d g l ld m n nd nt r rd rn s st t th'.split(' ');

/** The words of a sentence as a reader counts them: without the targets of links. */
function wordCount(sentence: string): number {
  return sentence.replace(/\]\([^)]*\)/g, '').split(' ').length;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a paragraph is to hold besides its words. */
export interface Woven {
  /** How many words it has, about. */
  readonly words: number;
  /** Typed links, as Markdown; each takes the place of a noun. */
  readonly links?: readonly string[];
  /** Citations, as Markdown: the last sentence ends in them. */
  readonly cites?: readonly string[];
}

/** Writes text; what it writes depends on its seed alone. */
export class Writer {
  #state: number;

  constructor(seed: string) {
    this.#state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0;
  }

  /** A number from 0 up to, and without, 1: mulberry32. */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  /**
   * One of several.
   * @throws RangeError where there is none
   */
  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.between(0, values.length - 1)];
    if (value === undefined) throw new RangeError('Nothing to pick from');
    return value;
  }

  /** Several of several, none twice. */
  pickSome<Value>(values: readonly Value[], count: number): Value[] {
    const rest = [...values];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(this.between(0, rest.length - 1), 1)).flat();
  }

  /** A name of four syllables: among thousands hardly two are the same. */
  name(): string {
    const syllable = () => this.pick(onsets) + this.pick(vowels);
    return capitalised(`${syllable()}${this.pick(codas)}${this.pick(vowels)}${syllable()}${this.pick(codas)}`);
  }

  /** A few words without a stop. */
  phrase(words: number): string {
    const all = Array.from({ length: words - 1 }, () => this.pick(adjectives));
    return [...all, this.pick(nouns)].join(' ');
  }

  #thing(links: string[]): string {
    const link = links.shift();
    if (link !== undefined) return link;
    return [this.pick(determiners), ...(this.random() < 0.6 ? [this.pick(adjectives)] : []), this.pick(nouns)].join(' ');
  }

  #sentence(words: number, links: string[]): string {
    let sentence = this.random() < 0.4 ? `${this.pick(openings)}, ` : '';
    const clause = () => `${this.#thing(links)} ${this.pick(verbs)} ${this.#thing(links)}`;
    sentence += clause();
    while (wordCount(sentence) < words) {
      const near = wordCount(sentence) > words - 9 || this.random() < 0.5;
      sentence += near ? ` ${this.pick(prepositions)} ${this.#thing(links)}` : ` ${this.pick(joints)} ${clause()}`;
    }
    return `${capitalised(sentence)}.`;
  }

  /** Sentences of 9 to 17 words. */
  paragraph({ words, links = [], cites = [] }: Woven): string {
    const waiting = [...links];
    const sentences: string[] = [];
    for (let left = words; left > 4 || sentences.length === 0 || waiting.length > 0;) {
      const sentence = this.#sentence(left < 18 ? Math.max(6, left) : Math.min(this.between(9, 17), left - 8), waiting);
      sentences.push(sentence);
      left -= wordCount(sentence);
    }
    return `${sentences.join(' ')}${cites.length === 0 ? '' : ` ${cites.join('')}`}`;
  }

  /** A question of about so many words. */
  question(words: number): string {
    const rest = this.#sentence(words - 2, []).replace(/\.$/, '');
    return `Why is it that ${rest.charAt(0).toLowerCase()}${rest.slice(1)}?`;
  }
}
