/**
 * Prints how well the checker tells true quotations from altered ones: quotations made by named alterations of sentences
 * of the shipped texts and of half of a folder of laws (`--corpus FOLDER`), and sentences of the other half.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedDraft, Library } from '../corpus/library/interface';
import { openLibrary } from '../corpus/library/library';
import { bundledTexts } from '../corpus/library/location';
import { verdictStatuses } from '../corpus/model';
import { alterations, type Sentence, type Trial } from './eval-quotes/alterations';
import { repeatableRandom } from './repeatable-random';

/** Of each alteration, from the shipped texts and from the laws. */
const perAlteration = 12;
const fromElsewhere = 100;
/** One law in so many is imported, and another one is not. */
const step = 8;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { corpus: { type: 'string', default: '' }, seed: { type: 'string', default: '20261123' } },
  });
  const laws = existsSync(values.corpus) ? filesIn(values.corpus) : [];
  if (laws.length === 0) console.log('No laws: only the shipped texts are quoted.');
  const folder = mkdtempSync(join(tmpdir(), 'yuanwen-quotes-'));
  try {
    const opened = openLibrary({ folder, bundled: bundledTexts() });
    const other = openLibrary({ folder: join(folder, 'elsewhere'), bundled: bundledTexts() });
    if (!opened.ok || !other.ok) throw new Error('No library');
    await opened.value.importPaths(laws.filter((_, index) => index % step === 0));
    await other.value.importPaths(laws.filter((_, index) => index % step === 4));
    await evaluate(opened.value, other.value, folder, repeatableRandom(Number(values.seed)));
    opened.value.close();
    other.value.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files.sort().map((file) => join(folder, file));
}

interface Read {
  readonly sentences: readonly Sentence[];
  readonly shipped: readonly Sentence[];
  /** All characters, passages apart. */
  readonly whole: string;
}

function read(library: Library): Read {
  const all = library.texts().flatMap(({ id, title, sourceFile }) => {
    const text = library.readText(id);
    const passages = text.ok ? text.value.passages : [];
    return passages
      .filter(({ kind }) => kind === 'body')
      .map((passage) => ({ textTitle: title, isShipped: sourceFile.endsWith('.txt'), passage }));
  });
  const sentences = all.flatMap(({ textTitle, isShipped, passage }) =>
    passage.text
      .split(/[。！？\n]/u)
      .map((words) => words.trim())
      .filter((words) => words.length >= 20 && words.length <= 90 && !/[“”‘’《》"…]/u.test(words))
      .map((words) => ({ words, textTitle, isShipped })),
  );
  return {
    sentences,
    shipped: sentences.filter(({ isShipped }) => isShipped),
    whole: all.map(({ passage }) => passage.text).join('\n'),
  };
}

async function evaluate(library: Library, elsewhere: Library, folder: string, random: () => number): Promise<void> {
  const { sentences, shipped, whole } = read(library);
  const laws = sentences.filter((one) => !shipped.includes(one));
  const trials = [
    ...[shipped, laws].flatMap((source) => (source.length === 0 ? [] : made(source, whole, random))),
    ...strangers(read(elsewhere).sentences, whole, random),
  ];
  const file = join(folder, 'draft.txt');
  writeFileSync(
    file,
    trials
      .map(({ quote, named }) => (named === null ? `有一句话说：“${quote}”。` : `《${named}》指出：“${quote}”。`))
      .join('\n'),
  );
  const started = process.cpuUsage();
  const checked = await library.checkFile(file);
  const { user, system } = process.cpuUsage(started);
  if (!checked.ok) throw new Error(checked.failure.message);
  console.log(`${trials.length} quotations, ${((user + system) / 1e6).toFixed(1)} s of processor time`);
  report(trials, checked.value);
}

function made(source: readonly Sentence[], whole: string, random: () => number): readonly Trial[] {
  const pick = (): Sentence => source[Math.floor(random() * source.length)] ?? { words: '', textTitle: '' };
  return Object.entries(alterations).flatMap(([name, alter]) => {
    const trials = new Map<string, Trial>();
    for (let tries = 0; trials.size < perAlteration && tries < 20_000; tries++) {
      const [sentence, other] = [pick(), pick()];
      const trial = sentence.textTitle === other.textTitle ? null : alter(sentence, other, random);
      if (trial === null || !isSure(trial, sentence, source, whole)) continue;
      trials.set(trial.quote, { ...trial, name });
    }
    return [...trials.values()];
  });
}

/** By chance another text may hold the altered words, or the true ones under the other title. */
function isSure(
  { quote, expected, named, isTurned }: Omit<Trial, 'name'>,
  sentence: Sentence,
  source: readonly Sentence[],
  whole: string,
): boolean {
  if (expected === 'misattributed')
    return (
      source
        .filter(({ words }) => words === sentence.words)
        .every(({ textTitle }) => textTitle === sentence.textTitle) &&
      named !== null &&
      !named.includes(sentence.textTitle) &&
      !sentence.textTitle.includes(named)
    );
  return isTurned === true ? isTurnedEverywhere(quote, whole) : expected === 'exact' || !whole.includes(quote);
}

function isTurnedEverywhere(quote: string, whole: string): boolean {
  return whole
    .split(quote)
    .slice(0, -1)
    .every((before) => /(?:不[是得能要会应准]?|没有|未|严禁)$/u.test(before));
}

/** Sentences of which no run of ten characters stands in the library. */
function strangers(sentences: readonly Sentence[], whole: string, random: () => number): readonly Trial[] {
  const trials = new Map<string, Trial>();
  for (let tries = 0; trials.size < fromElsewhere && tries < 20_000 && sentences.length > 0; tries++) {
    const quote = sentences[Math.floor(random() * sentences.length)]?.words ?? '';
    const runs = Array.from({ length: Math.max(1, quote.length - 9) }, (_, at) => quote.slice(at, at + 10));
    if (!runs.some((run) => whole.includes(run)))
      trials.set(quote, { name: 'elsewhere', expected: 'not-found', quote, named: null });
  }
  return [...trials.values()];
}

function report(trials: readonly Trial[], { text, verdicts }: CheckedDraft): void {
  // By their lines: two trials may be of the same words.
  const byLine = new Map(verdicts.map((verdict) => [text.slice(0, verdict.start).split('\n').length - 1, verdict]));
  const judged = trials.map((trial, line) => {
    const verdict = byLine.get(line);
    const isFound = verdict?.quote === trial.quote;
    return { trial, got: isFound ? verdict.status : 'missed', isTold: isFound && verdict.turnedBy !== null };
  });
  const names = [...new Set(trials.map(({ name }) => name))];
  console.log(`| made by | expected | ${[...verdictStatuses, 'missed'].join(' | ')} |`);
  console.log(`| --- | --- |${' --- |'.repeat(verdictStatuses.length + 1)}`);
  for (const name of names) {
    const own = judged.filter(({ trial }) => trial.name === name);
    const counts = [...verdictStatuses, 'missed'].map((status) => own.filter(({ got }) => got === status).length || '');
    console.log(`| ${name} | ${own[0]?.trial.expected} | ${counts.join(' | ')} |`);
  }
  const right = judged.filter(({ trial, got }) => trial.expected === got);
  console.log(`right ${right.length} of ${judged.length} (${((100 * right.length) / judged.length).toFixed(1)} %)`);
  const grave = judged.filter(
    ({ trial, got }) =>
      (trial.expected === 'altered' && (got === 'exact' || got === 'punctuation')) ||
      (trial.expected === 'exact' && got === 'altered'),
  );
  console.log(`exact and altered taken for each other: ${grave.length}`);
  const turned = judged.filter(({ trial }) => trial.isTurned === true);
  const straight = judged.filter(({ trial }) => trial.expected === 'exact' && trial.isTurned !== true);
  console.log(`turned by the source, and told: ${turned.filter(({ isTold }) => isTold).length} of ${turned.length}`);
  const accused = straight.filter(({ isTold }) => isTold);
  console.log(`exact, and said to be turned: ${accused.length} of ${straight.length}`);
  for (const { trial } of [...turned.filter(({ isTold }) => !isTold), ...accused]) console.log(`  ${trial.quote}`);
  for (const { trial, got } of judged.filter((one) => one.trial.expected !== one.got))
    console.log(`  ${trial.name}: ${got}　${trial.quote}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
