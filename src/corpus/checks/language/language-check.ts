/** What the language rules have in common: each looks for breaches in one text at a time; exceptions cover some of them. */
import type { LanguageRule } from '../../../schemas/exception.ts';
import type { Finding } from '../../finding.ts';
import type { Corpus, Exception } from '../../model.ts';
import { ownVoice, type OwnText, type Stretch } from '../../own-voice.ts';

/** A stretch that breaks a rule. */
export interface Breach extends Stretch, Pick<Finding, 'found' | 'expected' | 'remedy'> {}

/** Checks one language rule; reports the exceptions of that rule which nothing needs. */
export type LanguageCheck = (corpus: Corpus, exceptions?: readonly Exception[]) => Finding[];

/** Every place in a text where some words stand, whatever the white space between them. */
function stretchesOf(words: string, text: string): Stretch[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

const within = (inner: Stretch, outer: Stretch) => outer.start <= inner.start && inner.end <= outer.end;

/** Whether an exception is about a breach: its words hold the breach, or the breach holds them. */
function covers({ entry }: Exception, breach: Stretch, { whole }: OwnText): boolean {
  return stretchesOf(entry.fields.text, whole).some((stretch) => within(breach, stretch) || within(stretch, breach));
}

/**
 * Makes the check of a rule.
 * @param breachesIn finds what breaks the rule in one text, in its order
 */
export function languageCheck(rule: LanguageRule, breachesIn: (text: OwnText) => readonly Breach[]): LanguageCheck {
  return (corpus, exceptions = []) => {
    const ofRule = Map.groupBy(
      exceptions.filter(({ entry }) => entry.fields.rule === rule),
      ({ entry }) => entry.fields.file,
    );
    const read = new Set<string>();
    const used = new Set<Exception>();
    const findings = ownVoice(corpus).flatMap((text): Finding[] => {
      const { file } = text.place(0);
      read.add(file);
      const ofFile = ofRule.get(file) ?? [];
      return breachesIn(text).flatMap((breach) => {
        const covering = ofFile.filter((exception) => covers(exception, breach, text));
        covering.forEach((exception) => used.add(exception));
        const { found, expected, remedy } = breach;
        return covering.length > 0 ? [] : [{ rule, place: text.place(breach.start), found, expected, remedy }];
      });
    });
    // A file that was not read has findings of its own.
    const unused = exceptions.filter((one) => one.entry.fields.rule === rule && read.has(one.entry.fields.file) && !used.has(one));
    return [
      ...findings,
      ...unused.map(({ entry }) => ({
        rule,
        place: entry.place(['text']),
        found: `an exception that nothing needs: "${entry.fields.text}"`,
        expected: `that stretch in ${entry.fields.file}, where it breaks the rule`,
        remedy: 'Remove the exception.',
      })),
    ];
  };
}
