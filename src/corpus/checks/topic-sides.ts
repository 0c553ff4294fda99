import { defined } from '../../defined.ts';
import type { Finding } from '../finding.ts';
import { isSilent, sideTolerance, spread, wordCount } from '../balance.ts';
import { sentencesOf, type Article, type Corpus, type Topic } from '../model.ts';

/** How many sentences of an article belong to each topic. */
type Tally = ReadonlyMap<string | undefined, number>;

function tallyOf(article: Article): Tally {
  const tally = new Map<string | undefined, number>();
  for (const { topic } of sentencesOf(article)) tally.set(topic, (tally.get(topic) ?? 0) + 1);
  return tally;
}

function silenceFindings(topic: Topic, tallies: ReadonlyMap<Article, Tally>): Finding[] {
  const { entry } = topic;
  const silent = [...tallies].filter(([{ key }]) => isSilent(topic, key));
  const relation = entry.fields.relation === 'one-silent';
  const findings: Finding[] = silent.flatMap(([article, tally]) => {
    const own = tally.get(entry.id);
    if (own === undefined) return [];
    return [
      {
        rule: 'topic-sides',
        place: entry.place(['says', article.key]),
        found: `silence of "${article.key}", of which the ledger assigns ${own} sentences to this topic`,
        expected: 'what those sentences say, under "text"',
        remedy: `Retell them, or assign them to other topics in ${article.ledger.file}.`,
      },
    ];
  });
  if (silent.length > 1) {
    findings.push({
      rule: 'topic-sides',
      place: entry.place(['says']),
      found: 'a topic on which both articles are silent',
      expected: 'a topic on which at least one speaks',
      remedy: 'Remove the topic.',
    });
  } else if (relation !== (silent.length === 1)) {
    findings.push({
      rule: 'topic-sides',
      place: entry.place(['relation']),
      found: `the relation "${entry.fields.relation}" with ${silent.length === 1 ? 'a silent side' : 'no silent side'}`,
      expected: relation ? 'one side with "silent"' : '"one-silent" where, and only where, one side is silent',
    });
  }
  return findings;
}

/** @returns what breaks the rule `topic-sides`, which `rules.ts` explains */
export function topicSides(corpus: Corpus): Finding[] {
  const tallies = new Map(corpus.compared.map((article) => [article, tallyOf(article)]));
  return corpus.topics.flatMap((topic) => {
    const findings = silenceFindings(topic, tallies);
    const spoken = corpus.compared.filter(({ key }) => !isSilent(topic, key));
    const lengths = spoken.map(({ key }) => wordCount(defined(topic.says.get(key), 'a side of each article that speaks')));
    const difference = Math.max(...lengths) - Math.min(...lengths);
    if (spoken.length > 1 && spread(lengths) > sideTolerance.share && difference > sideTolerance.words) {
      findings.push({
        rule: 'topic-sides',
        place: topic.entry.place(['says']),
        found: `sides of ${lengths.join(' and ')} words`,
        expected: `a difference of at most ${sideTolerance.share * 100} % or ${sideTolerance.words} words`,
        remedy: 'Lengthen the shorter or shorten the longer.',
      });
    }
    return findings;
  });
}
