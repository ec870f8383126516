/** The commands that only read. */
import { basename } from 'node:path';
import type { Verification } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import { type Answer, type Command, CommandFailure, valueOrThrow } from './command';
import { passageLines, textLine, topicLines } from './print';
import { noOperands, onlyOperand } from './take';

const words = wording.kb;

export const texts: Command = {
  options: {},
  read(line) {
    noOperands(line);
    return async (library, give) => {
      await library.updateEditions();
      const all = library.texts();
      await give({ json: { texts: all }, text: () => all.map(textLine).join('\n') });
    };
  },
};

export const text: Command = {
  options: {},
  read(line) {
    const textId = onlyOperand(line, words.arguments.textId);
    return async (library, give) => {
      const read = valueOrThrow(library.readText(textId));
      await give({
        json: { text: read.text, passages: read.passages, removed: read.removed },
        text: () =>
          [
            textLine(read.text),
            ...read.text.metadata.map(({ name, value }) => words.metadataLine(words.metadataNames[name], value)),
            ...read.text.warnings,
            '',
            ...read.passages.flatMap(passageLines),
            '',
            words.removedTitle(read.removed.length),
            ...read.removed.map(({ reason, characters }) => `${reason}：${JSON.stringify(characters)}`),
          ].join('\n'),
      });
    };
  },
};

export const source: Command = {
  options: {},
  read(line) {
    const file = onlyOperand(line, words.arguments.file);
    return async (library, give) => {
      const account = valueOrThrow(library.source(basename(file)));
      const { characters, covered, removed, unaccounted } = account;
      await give({ json: account, text: () => words.account(characters, covered, removed, unaccounted) });
    };
  },
};

export const topics: Command = {
  options: {},
  read(line) {
    noOperands(line);
    return async (library, give) => {
      await library.updateTopics();
      const groups = library.topics();
      await give({ json: { groups }, text: () => groups.flatMap(topicLines).join('\n') });
    };
  },
};

export const verify: Command = {
  options: {},
  read(line) {
    noOperands(line);
    return async (library, give) => {
      await library.warmUp();
      const verification = library.verify();
      await give(verificationAnswer(verification));
      const failed = verification.checks.filter((one) => !one.ok).map((one) => one.name);
      if (!verification.ok) throw new CommandFailure({ message: words.verifyFailed(failed) });
    };
  },
  unopened: ({ message }) =>
    verificationAnswer({ ok: false, checks: [{ name: wording.library.verify.database, ok: false, detail: message }] }),
};

function verificationAnswer(verification: Verification): Answer {
  const { checks } = verification;
  return {
    json: verification,
    text: () => checks.map((one) => `${one.ok ? words.good : words.bad}　${one.name}：${one.detail}`).join('\n'),
  };
}
