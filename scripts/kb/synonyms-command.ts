/** 同义说法 from the command line: `synonyms list`, and what changes the list. */
import type { Library, SynonymSet } from '../../corpus/library/interface';
import { writeWhole } from '../../corpus/library/write-file';
import { synonymList } from '../../corpus/search/query/synonym-list';
import { wording } from '../../corpus/wording';
import { type Answer, type Command, valueOrThrow } from './command';
import { type CommandLine, UsageError } from './parse';
import { hasFlag } from './take';

const words = wording.kb;

type Step = (library: Library) => Answer;

/** What can be done to the list, each read from the operands behind its name. */
const steps: Readonly<Record<string, (operands: readonly string[], line: CommandLine) => Step>> = {
  list(operands) {
    noMore(operands, 0);
    return (library) => {
      const synonyms = library.synonyms();
      return { json: { synonyms }, text: () => synonyms.map(setLine).join('\n') };
    };
  },
  add(operands) {
    if (operands.length === 0) throw new UsageError(words.argumentMissing(words.arguments.synonyms));
    return (library) => answerOf(valueOrThrow(library.addSynonyms(operands.join(' '))));
  },
  remove(operands) {
    const id = only(operands, words.arguments.synonymsId);
    return (library) => answerOf(valueOrThrow(library.removeSynonyms(id)));
  },
  on: (operands) => switching(operands, true),
  off: (operands) => switching(operands, false),
  import(operands) {
    const file = only(operands, words.arguments.listFile);
    return (library) => {
      const report = valueOrThrow(library.importSynonyms(file));
      const { added, known, refused } = report;
      return {
        json: report,
        text: () =>
          [
            words.synonymsImported(added.length, known, refused.length),
            ...refused.map(({ line, reason }) => words.synonymsRefused(line, reason)),
          ].join('\n'),
      };
    };
  },
  export(operands, line) {
    const file = only(operands, words.arguments.listFile);
    return (library) => {
      const own = library.synonyms().filter(({ isBuiltIn }) => !isBuiltIn);
      const bytes = Buffer.from(synonymList(own.map((set) => set.words)));
      valueOrThrow(writeWhole(file, bytes, { replace: hasFlag(line, 'force') }));
      const written = { file, bytes: bytes.length, items: own.length };
      return { json: written, text: () => words.exported(file, own.length, bytes.length) };
    };
  },
};

export const synonyms: Command = {
  options: { force: 'flag' },
  read(line) {
    const [name = 'list', ...operands] = line.operands;
    const read = Object.hasOwn(steps, name) ? steps[name] : undefined;
    if (read === undefined) throw new UsageError(words.notOneOf('synonyms', name, Object.keys(steps)));
    if (hasFlag(line, 'force') && name !== 'export') throw new UsageError(words.onlyWith('--force', 'synonyms export'));
    const step = read(operands, line);
    return async (library, give) => give(step(library));
  },
};

function switching(operands: readonly string[], isOn: boolean): Step {
  const id = only(operands, words.arguments.synonymsId);
  return (library) => answerOf(valueOrThrow(library.changeSynonyms(id, { isOn })));
}

function only(operands: readonly string[], what: string): string {
  const [operand] = operands;
  if (operand === undefined) throw new UsageError(words.argumentMissing(what));
  noMore(operands, 1);
  return operand;
}

function noMore(operands: readonly string[], read: number): void {
  const next = operands[read];
  if (next !== undefined) throw new UsageError(words.argumentUnwanted(next));
}

function answerOf(set: SynonymSet): Answer {
  return { json: { synonyms: set }, text: () => setLine(set) };
}

function setLine(set: SynonymSet): string {
  return words.synonymsLine(set.words.join(wording.search.synonyms.separator), set);
}
