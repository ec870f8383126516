/**
 * Prints how well editions are told from texts that are merely alike, against the judged pairs, and how well quotations
 * are found again in changed texts. The laws are read from a folder (`--corpus FOLDER`) where there is one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type TrialOptions, type TrialOutcome, tryLocating } from '../corpus/annotate/trial';
import { editionGroups } from '../corpus/editions/edition-groups';
import { editionPairs, sketchedText } from '../corpus/editions/edition-rule';
import { judgedLaws, judgedShipped } from '../corpus/editions/judged-pairs';
import { type IngestedText, ingest } from '../corpus/ingest/ingest';
import { readCollection } from '../corpus/library/import/bundled';
import { bundledTexts } from '../corpus/library/location';
import { repeatableRandom } from './repeatable-random';

interface NamedText extends IngestedText {
  /** Folder and file without its ending; of a shipped text its order. */
  readonly name: string;
}

function main(): void {
  const { values } = parseArgs({ options: { corpus: { type: 'string', default: '' } } });
  const shipped = readCollection(bundledTexts()).flatMap(({ file }) => read(join(bundledTexts(), file), 'txt'));
  const laws = existsSync(values.corpus) ? readLaws(values.corpus) : [];
  if (laws.length === 0) console.log('No laws: only the shipped texts are measured.');
  printEditions(
    shipped.map((one) => ({ ...one, name: String(one.text.order) })),
    laws,
  );
  printLocating('shipped texts', shipped);
  printLocating(
    'one law in 70',
    laws.filter((_, index) => index % 70 === 0),
  );
}

function read(path: string, format: 'txt' | 'md'): readonly IngestedText[] {
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const source = ingest({ file: basename(path), content: bytes.toString('utf8'), format, hash, guidelineTitles: [] });
  return source.ok ? source.value.texts : [];
}

function readLaws(folder: string): readonly NamedText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files
    .sort()
    .flatMap((file) => read(join(folder, file), 'md').map((one) => ({ ...one, name: file.slice(0, -3) })));
}

function printEditions(shipped: readonly NamedText[], laws: readonly NamedText[]): void {
  const start = process.cpuUsage();
  const sketched = [...shipped, ...laws].map(({ name, text, passages }) => ({
    ...sketchedText({ id: text.id, title: text.title, passages }),
    id: name,
  }));
  const seconds = () => ((process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e6).toFixed(1);
  const sketching = seconds();
  const pairs = editionPairs(sketched);
  const groups = editionGroups(
    sketched.map(({ id, sketch }) => ({ id, letters: sketch.letters, replacedBy: null })),
    pairs,
  );
  const found = new Set(pairs.map(([one, other]) => pairName(one, other)));
  console.log(`${sketched.length} texts: ${pairs.length} pairs in ${groups.length} groups; processor time`);
  console.log(`  ${sketching} s for the sketches, ${seconds()} s in all`);
  const isLaw = (pair: string) => pair.split(' | ').every((name) => sketched.some(({ id }) => id === name));
  const editions = [
    ...judgedShipped.map(([one, other]) => pairName(String(one), String(other))),
    ...judgedLaws.editions.map(sorted).filter(isLaw),
  ];
  const others = [...otherShippedPairs(shipped), ...judgedLaws.others.map(sorted).filter(isLaw)];
  const right = editions.filter((pair) => found.has(pair));
  const wrong = others.filter((pair) => found.has(pair));
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  console.log(
    `  judged editions ${editions.length}, found ${right.length}; judged others ${others.length}, taken ${wrong.length}`,
  );
  console.log(
    `  precision ${share(right.length, right.length + wrong.length)}  recall ${share(right.length, editions.length)}`,
  );
  for (const pair of editions.filter((one) => !found.has(one))) console.log(`  missed  ${pair}`);
  for (const pair of wrong) console.log(`  wrong   ${pair}`);
}

function pairName(one: string, other: string): string {
  return sorted(`${one} | ${other}`);
}

function sorted(pair: string): string {
  return pair.split(' | ').sort().join(' | ');
}

function otherShippedPairs(shipped: readonly NamedText[]): string[] {
  const editions = new Set(judgedShipped.map(([one, other]) => pairName(String(one), String(other))));
  return shipped.flatMap(({ name }, index) =>
    shipped
      .slice(0, index)
      .map((other) => pairName(name, other.name))
      .filter((pair) => !editions.has(pair)),
  );
}

const edited = { editChance: 0.05, regroupChance: 0, dropChance: 0 };
const regrouped = { ...edited, regroupChance: 0.1 };
const trials: readonly { readonly name: string; readonly options: Omit<TrialOptions, 'random'> }[] = [
  { name: 'edited, old text known', options: { ...edited, isOldKnown: true } },
  { name: 'edited', options: { ...edited, isOldKnown: false } },
  { name: 'split and joined, old text known', options: { ...regrouped, isOldKnown: true } },
  { name: 'split and joined', options: { ...regrouped, isOldKnown: false } },
  { name: 'and passages dropped, old text known', options: { ...regrouped, dropChance: 0.05, isOldKnown: true } },
];
const lengths: readonly (readonly [number, number])[] = [
  [5, 9],
  [10, 19],
  [20, 44],
  [5, 44],
];

function printLocating(name: string, texts: readonly IngestedText[]): void {
  if (texts.length === 0) return;
  console.log(`quotations found again, one character in twenty changed; ${name}`);
  for (const trial of trials) {
    const random = repeatableRandom(20261123);
    const outcomes = texts.flatMap(({ passages }) => tryLocating(passages, { ...trial.options, random }));
    for (const [from, to] of lengths) {
      const own = outcomes.filter(({ length }) => length >= from && length <= to);
      const count = (result: TrialOutcome['result']) => own.filter((outcome) => outcome.result === result).length;
      const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
      console.log(
        `  ${trial.name.padEnd(38)} ${`${from}–${to}`.padEnd(6)} of ${String(own.length).padEnd(5)} right ${percent(count('right'), own.length - count('gone'))}  wrong ${percent(count('wrong'), own.length)}`,
      );
    }
  }
}

main();
