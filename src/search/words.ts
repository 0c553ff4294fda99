/** Text to words as they are searched: without case, diacritics and the ’s of possession. Pure; the same for the index and the query. */

export interface Word {
  /** As it is searched: `iran` for “Iran’s”, `us` for “U.S.”, `4.1` for the number of a sentence. */
  readonly term: string;
  /** Where it stands in the text, without a possessive ’s. */
  readonly from: number;
  readonly to: number;
}

const abbreviation = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`;
const dottedNumber = String.raw`\p{N}+(?:\.\p{N}+)+`;
const plain = String.raw`[\p{L}\p{M}\p{N}]+(?:[’'](?!s(?![\p{L}\p{N}]))\p{L}+)*`;
const pattern = new RegExp(String.raw`(${abbreviation}|${dottedNumber}|${plain})(?:[’']s(?![\p{L}\p{N}]))?`, 'gu');
const lettersWithDots = new RegExp(`^${abbreviation}$`, 'u');

/** Folds a word: compatibility decomposition (Unicode NFKD) without its marks and apostrophes, in lower case. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}

/** The words of a text, in its order. The United States are found by either name. */
export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(pattern)].flatMap(({ 1: word = '', index }) => {
    const term = fold(lettersWithDots.test(word) ? word.replaceAll('.', '') : word);
    return term === '' ? [] : [{ term, from: index, to: index + word.length }];
  });
  return words.flatMap((word, at) => {
    const { from, to } = word;
    if (word.term === 'us' && text[from] === 'U') return ['us', 'united', 'states'].map((term) => ({ term, from, to }));
    const next = words[at + 1];
    return word.term === 'united' && next?.term === 'states' ? [{ term: 'us', from, to: next.to }, word] : [word];
  });
}
