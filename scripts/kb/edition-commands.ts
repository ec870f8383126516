/** The commands about texts that are editions of one work. */
import type { Comparison, Library, Replacement } from '../../corpus/library/interface';
import type { ComparedPassage, ComparedRow, Text } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { checkText } from './annotation-filter';
import { type Command, valueOrThrow } from './command';
import { UsageError } from './parse';
import { marked, textLine } from './print';
import { hasFlag } from './take';

const words = wording.kb;

/** Of the whole library, or of one text. */
export const editions: Command = {
  options: {},
  read({ operands: [textId, unwanted] }) {
    if (unwanted !== undefined) throw new UsageError(words.argumentUnwanted(unwanted));
    return async (library, give) => {
      if (textId !== undefined) checkText(library, textId);
      await library.updateEditions();
      const groups = library.editions(textId);
      await give({
        json: { groups: groups.map((texts) => ({ mainId: texts[0]?.id ?? null, texts })) },
        text: () => (groups.length === 0 ? words.noEditions : groups.flatMap(groupLines).join('\n')),
      });
    };
  },
};

function groupLines(texts: readonly Text[]): readonly string[] {
  return [
    words.editionGroup(texts[0]?.title ?? '', texts.length),
    ...texts.map((text) => `  ${textLine(text)}　${text.sourceFile}`),
  ];
}

export const compare: Command = {
  options: {},
  read({ operands: [textId, otherId, unwanted] }) {
    if (textId === undefined) throw new UsageError(words.argumentMissing(words.arguments.textId));
    if (otherId === undefined) throw new UsageError(words.argumentMissing(words.otherTextId));
    if (unwanted !== undefined) throw new UsageError(words.argumentUnwanted(unwanted));
    return async (library, give) => {
      const comparison = valueOrThrow(await library.compare(textId, otherId));
      await give({ json: comparison, text: () => comparisonLines(comparison).join('\n') });
    };
  },
};

function comparisonLines({ one, other, counts, rows }: Comparison): readonly string[] {
  return [
    words.comparedWith(one.title, other.title),
    words.comparison(counts.same, counts.changed, counts.oneOnly, counts.otherOnly),
    ...rows.filter(({ kind }) => kind !== 'same').flatMap(rowLines),
  ];
}

function rowLines({ kind, one, other }: ComparedRow): readonly string[] {
  const line = (mark: string) => (passage: ComparedPassage) => `${mark} ${marked(passage.text, passage.marks)}`;
  const { 'one-only': before, 'other-only': after } = words.comparedKinds;
  return [`〔${words.comparedKinds[kind]}〕`, ...one.map(line(before)), ...other.map(line(after))];
}

/** One text takes the place of another, or gives it back. */
export const replace: Command = {
  options: { undo: 'flag' },
  read(line) {
    const isUndone = hasFlag(line, 'undo');
    const [textId, byId, unwanted] = line.operands;
    if (textId === undefined) throw new UsageError(words.argumentMissing(words.arguments.textId));
    if (byId === undefined && !isUndone) throw new UsageError(words.argumentMissing(words.otherTextId));
    const stray = isUndone ? byId : unwanted;
    if (stray !== undefined) throw new UsageError(words.argumentUnwanted(stray));
    return async (library, give) => {
      const result = isUndone ? library.undoReplacement(textId) : library.replaceText(textId, byId ?? '');
      const replacement = valueOrThrow(result);
      await give({ json: { replacement }, text: () => replacementLine(library)(replacement) });
    };
  },
};

/** Each imported text takes the place of the one that it is the corrected form of, where there is exactly one. */
export function replaceOld(library: Library, imported: readonly Text[]): readonly Replacement[] {
  const offers = library.replaceable(imported.map(({ id }) => id));
  return offers.flatMap(({ by, old: [old, another] }) =>
    old === undefined || another !== undefined ? [] : [valueOrThrow(library.replaceText(old.id, by.id))],
  );
}

export function replacementLine(library: Library): (replacement: Replacement) => string {
  const titles = new Map(library.texts().map(({ id, title }) => [id, title]));
  return ({ textId, byId, placed, unplaced }) =>
    words.replaced(titles.get(textId) ?? textId, textId, titles.get(byId) ?? byId, byId, placed, unplaced);
}
