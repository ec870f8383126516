/** The commands that put right what is said of a text, and take it out. */
import type { MetadataField, MetadataName } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { type Command, valueOrThrow } from './command';
import { UsageError } from './parse';
import { textLine } from './print';
import { given, onlyOperand, optionOf } from './take';

const words = wording.kb;

/** What an option says of a text. */
const particulars: Readonly<Record<string, MetadataName>> = {
  author: 'author',
  number: 'documentNumber',
  date: 'date',
  meeting: 'meeting',
  journal: 'journal',
  issue: 'issue',
  pages: 'pages',
};

export const edit: Command = {
  options: { title: 'value', ...Object.fromEntries(Object.keys(particulars).map((name) => [name, 'value'] as const)) },
  read(line) {
    const textId = onlyOperand(line, words.arguments.textId);
    const title = optionOf(line, 'title');
    const said = Object.entries(particulars).flatMap(([option, name]): MetadataField[] => {
      const value = optionOf(line, option);
      return value === undefined ? [] : [{ name, value }];
    });
    if (title === undefined && said.length === 0) throw new UsageError(words.optionMissing('--title'));
    return async (library, give) => {
      const { text } = valueOrThrow(library.readText(textId));
      const kept = text.metadata.filter(({ name }) => said.every((one) => one.name !== name));
      const change = given({ title, metadata: said.length === 0 ? undefined : [...kept, ...said] });
      const changed = valueOrThrow(library.changeText(textId, change));
      await give({ json: { text: changed }, text: () => textLine(changed) });
    };
  },
};

export const remove: Command = {
  options: {},
  read(line) {
    const textId = onlyOperand(line, words.arguments.textId);
    return async (library, give) => {
      const removed = valueOrThrow(library.removeText(textId));
      await give({
        json: { removed },
        text: () => [...removed.map(textLine), words.removedTexts(removed.length)].join('\n'),
      });
    };
  },
};
