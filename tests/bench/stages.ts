/** Measures the processor time of each stage of the core alone, without Astro, on the content of the working directory; prints {@link CoreTimes} as JSON. */
import { assemble } from '../../src/corpus/assemble.ts';
import { formatFindings } from '../../src/corpus/finding.ts';
import { linkCorpus, type LinkedCorpus } from '../../src/corpus/link.ts';
import { statementsOf } from '../../src/corpus/model.ts';
import { readEntries } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { mainPages, sheetPages } from '../../src/site.ts';
import { articleView } from '../../src/views/article.ts';
import { compareView } from '../../src/views/compare.ts';
import { explainer } from '../../src/views/explainer.ts';
import { frameOf } from '../../src/views/frame.ts';
import { glossaryView } from '../../src/views/glossary.ts';
import { wordsView } from '../../src/views/words.ts';
import { linkablesOf } from '../../src/views/linkables.ts';
import { notesView } from '../../src/views/notes.ts';
import { sourcesView } from '../../src/views/sources.ts';
import { timelineView } from '../../src/views/timeline.ts';

export interface CoreTimes {
  readonly statements: number;
  /** Processor time, by the name of the stage. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** Everything that the pages print, made once. */
function view(corpus: LinkedCorpus): unknown[] {
  const pages = mainPages(corpus);
  const onSheets = (main: string, make: (page: string) => unknown) => (corpus.sheets.get(main) ?? []).map(({ page }) => make(page));
  return [
    corpus.articles.map((article) => articleView(corpus, article, pages)),
    compareView(corpus, pages, 'index'),
    compareView(corpus, pages),
    onSheets('timeline', (page) => timelineView(corpus, pages, page)),
    onSheets('glossary', (page) => glossaryView(corpus, pages, page)),
    onSheets('words', (page) => wordsView(corpus, page)),
    onSheets('notes', (page) => notesView(corpus, page)),
    sourcesView(corpus, pages),
    sheetPages(corpus).map(({ page }) => frameOf(corpus, page)),
    linkablesOf(corpus),
    explainer(corpus),
  ];
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Runs a task once: a second time it would find remembered what the first has parsed. */
function time<Result>(task: () => Result): { readonly seconds: number; readonly result: Result } {
  const start = cpuSeconds();
  const result = task();
  return { seconds: cpuSeconds() - start, result };
}

const root = process.cwd();
const read = time(() => readEntries(root).entries);
const assembled = time(() => assemble(read.result));
const linked = time(() => linkCorpus(assembled.result));
const viewed = time(() => view(linked.result));
const validated = time(() => validate(root));
if (validated.result.length > 0) throw new Error(formatFindings(validated.result.slice(0, 5)));
const times: CoreTimes = {
  statements: linked.result.articles.reduce((sum, article) => sum + statementsOf(article).length, 0),
  seconds: {
    read: read.seconds,
    assemble: assembled.seconds,
    link: linked.seconds,
    views: viewed.seconds,
    // It reads and assembles once more, and finds the parsed texts remembered.
    checks: validated.seconds,
  },
};
console.log(JSON.stringify(times));
