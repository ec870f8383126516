import type { Numbering, Numberings, NumberLevel } from '../word/number-counter';
import type { DocBytes, DocFile } from './doc-bytes';

/** Ways of writing numbers by their code, under the names that .docx has for them. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

const listSize = 28;
const overrideSize = 16;
const levelHead = 28;
const mostLevels = 9;

interface List {
  readonly id: number;
  readonly levels: readonly NumberLevel[];
}

/** The lists of a document, by the number (from 1) that its paragraphs name. */
export function docLists(file: DocFile): Numberings {
  const lists = listsOf(file);
  const { table } = file;
  const { start, length } = file.where('listOverrides');
  const count = Math.min(table.u32(start), Math.floor(length / overrideSize));
  const numberings = new Map<string, Numbering>();
  let at = start + 4 + count * overrideSize;
  for (let index = 0; index < count; index++) {
    const override = start + 4 + index * overrideSize;
    const list = lists.find(({ id }) => id === table.i32(override));
    const levels: NumberLevel[] = [...(list?.levels ?? [])];
    const starts = new Map<number, number>();
    at += 4;
    for (let change = 0; change < table.u8(override + 12) && at < table.length; change++) {
      const flags = table.u32(at + 4);
      const level = flags & 0xf;
      if ((flags & 0x10) !== 0) starts.set(level, table.i32(at));
      at += 8;
      if ((flags & 0x20) !== 0) {
        const read = levelAt(table, at);
        levels[level] = read.level;
        at = read.end;
      }
    }
    numberings.set(String(index + 1), { counterId: String(list?.id ?? `${index}`), levels, starts });
  }
  return numberings;
}

function listsOf({ table, where }: DocFile): readonly List[] {
  const { start, length } = where('lists');
  const count = Math.min(table.u16(start), Math.floor(length / listSize));
  // The levels of all lists stand one after another behind the table of lists.
  let at = start + 2 + count * listSize;
  return Array.from({ length: count }, (_, index) => {
    const head = start + 2 + index * listSize;
    const isSimple = (table.u8(head + 26) & 1) === 1;
    const levels: NumberLevel[] = [];
    for (let level = 0; level < (isSimple ? 1 : mostLevels); level++) {
      const read = levelAt(table, at);
      levels.push(read.level);
      at = read.end;
    }
    return { id: table.i32(head), levels };
  });
}

function levelAt(table: DocBytes, at: number): { readonly level: NumberLevel; readonly end: number } {
  const flags = table.u8(at + 5);
  const text = at + levelHead + table.u8(at + 24) + table.u8(at + 25);
  const units = table.u16(text);
  const written = table.units(text + 2, units);
  const level: NumberLevel = {
    start: table.i32(at),
    format: formats[table.u8(at + 4)] ?? 'decimal',
    // A unit below nine stands for the number of that level.
    text: written.replace(/[\0-\b]/g, (place) => `%${place.charCodeAt(0) + 1}`),
    hasGap: table.u8(at + 15) !== 2,
    restart: (flags & 8) !== 0 ? table.u8(at + 26) : null,
    isArabic: (flags & 4) !== 0,
    styleId: null,
  };
  return { level, end: text + 2 + units * 2 };
}
