import type { PackOverview, UnpackChoice, UnpackedItem } from '../../corpus/library/interface';
import { writeWhole } from '../../corpus/library/write-file';
import { wording } from '../../corpus/wording';
import { type Command, valueOrThrow } from './command';
import { choiceOf, hasFlag, noOperands, onlyOperand, optionsOf, requiredValue } from './take';

const words = wording.kb;

export const pack: Command = {
  options: { out: 'value', session: 'values', collection: 'values', annotations: 'flag', texts: 'flag', force: 'flag' },
  read(line) {
    noOperands(line);
    const file = requiredValue(line, 'out');
    const replace = hasFlag(line, 'force');
    const sessionIds = optionsOf(line, 'session');
    const collectionIds = optionsOf(line, 'collection');
    const isSelected = sessionIds.length + collectionIds.length > 0;
    const hasAnnotations = hasFlag(line, 'annotations');
    const request = {
      ...(isSelected || hasAnnotations ? { sessionIds, collectionIds } : {}),
      hasAnnotations: hasAnnotations || !isSelected,
      hasTexts: hasFlag(line, 'texts'),
    };
    return async (library, give) => {
      const { bytes, items } = valueOrThrow(library.makePack(request));
      valueOrThrow(writeWhole(file, bytes, { replace }));
      await give({
        json: { file, bytes: bytes.length, items },
        text: () => words.packed(file, items, bytes.length),
      });
    };
  },
};

export const unpack: Command = {
  options: { list: 'flag', conflicts: 'value', 'leave-out': 'values' },
  read(line) {
    const file = onlyOperand(line, words.arguments.packFile);
    const isListed = hasFlag(line, 'list');
    const isBeside = choiceOf(line, 'conflicts', ['skip', 'beside'] as const) === 'beside';
    const leftOut = optionsOf(line, 'leave-out');
    return async (library, give) => {
      const overview = valueOrThrow(library.inspectPack(file));
      if (isListed) {
        await give({ json: overview, text: () => overviewLines(overview).join('\n') });
        return;
      }
      const differing = overview.items.filter(({ state }) => state === 'differs').map(({ id }) => id);
      const beside = isBeside ? differing.filter((id) => !leftOut.includes(id)) : [];
      const choice: UnpackChoice = { leftOut, beside };
      const { items } = valueOrThrow(await library.unpack(file, choice));
      await give({
        json: {
          added: items.filter(({ outcome }) => outcome === 'added' || outcome === 'beside'),
          alreadyThere: items.filter(({ outcome }) => outcome === 'already'),
          conflicts: items.filter(({ state }) => state === 'differs'),
          left: items.filter(({ outcome }) => outcome === 'left'),
          failed: items.filter(({ outcome }) => outcome === 'failed'),
        },
        text: () => items.map(itemLine).join('\n'),
      });
    };
  },
};

function overviewLines({ title, madeAt, items }: PackOverview): readonly string[] {
  const { kinds, states } = wording.pack;
  return [
    words.packTitle(title, new Date(madeAt)),
    ...items.map((item) => `${kinds[item.kind]}　${item.title}　${states[item.state]}　${item.id}`),
  ];
}

function itemLine({ kind, title, outcome, reason, id }: UnpackedItem): string {
  const { kinds, outcomes } = wording.pack;
  return [kinds[kind], title, outcomes[outcome], ...(reason === '' ? [] : [reason]), id].join('　');
}
