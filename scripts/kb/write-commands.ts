/** The commands that change the library or write a file. */
import type { ExportFormat, ExportRequest, ImportReport } from '../../corpus/library/interface';
import { writeWhole } from '../../corpus/library/write-file';
import { annotationColors, encodings } from '../../corpus/model';
import { citationPlaces, layouts } from '../../corpus/study/layout';
import { wording } from '../../corpus/wording';
import { annotationAnswer } from './annotation-answer';
import { annotationFilter, annotationFilterOptions, checkAnnotationFilter } from './annotation-filter';
import { type Command, CommandFailure, valueOrThrow } from './command';
import { replacementLine, replaceOld } from './edition-commands';
import { type CommandLine, UsageError } from './parse';
import { linkTargetOf, rangeOf } from './places';
import { reportLines } from './print';
import {
  choiceOf,
  given,
  hasFlag,
  noOperands,
  onlyOperand,
  optionOf,
  optionsOf,
  requiredInteger,
  requiredValue,
} from './take';

const words = wording.kb;

export const importCommand: Command = {
  options: { encoding: 'value', replace: 'flag' },
  read(line) {
    const { operands } = line;
    const chosen = given({ encoding: choiceOf(line, 'encoding', encodings) });
    const isReplacing = hasFlag(line, 'replace');
    if (operands.length === 0) throw new UsageError(words.argumentMissing(words.arguments.paths));
    return async (library, give) => {
      const isWatched = process.stderr.isTTY;
      // The first Ctrl+C ends the import after the file in hand, and what came in is told; a second one ends the program.
      let stop = () => {};
      const hearStop = () => stop();
      process.once('SIGINT', hearStop);
      const report = await library.importPaths(operands, {
        ...chosen,
        onProgress({ jobId, state, done, total, file }) {
          stop = () => library.cancelImport(jobId);
          if (isWatched && state === 'running') process.stderr.write(`${words.progress(done + 1, total, file)}\n`);
        },
      });
      process.off('SIGINT', hearStop);
      const replaced = isReplacing ? replaceOld(library, report.imported) : [];
      await give({
        json: { ...reportJson(report), ...(isReplacing ? { replaced } : {}) },
        text: () => [...reportLines(report), ...replaced.map(replacementLine(library))].join('\n'),
      });
      if (report.left > 0) throw new CommandFailure({ message: words.importStopped(report.left) });
    };
  },
};

/** The fields that the command promises, and no more. */
function reportJson({ imported, skipped, failed }: ImportReport): object {
  const lines = (files: ImportReport['failed'] | ImportReport['skipped']) =>
    files.map(({ path, reason }) => ({ path, reason }));
  return { imported, skipped: lines(skipped), failed: lines(failed) };
}

export const annotate: Command = {
  options: {
    start: 'value',
    end: 'value',
    further: 'values',
    link: 'values',
    note: 'value',
    color: 'value',
    tag: 'values',
    topic: 'values',
  },
  read(line) {
    const draft = {
      passageId: onlyOperand(line, words.arguments.passageId),
      start: requiredInteger(line, 'start'),
      end: requiredInteger(line, 'end'),
      further: optionsOf(line, 'further').map(rangeOf),
      links: optionsOf(line, 'link').map(linkTargetOf),
      tags: tagsOf(line),
      topicIds: optionsOf(line, 'topic'),
      ...given({ note: optionOf(line, 'note'), color: choiceOf(line, 'color', annotationColors) }),
    };
    return async (library, give) => {
      await give(annotationAnswer(library, valueOrThrow(library.annotate(draft))));
    };
  },
};

function tagsOf(line: CommandLine): readonly string[] {
  const tags = optionsOf(line, 'tag');
  if (tags.some((tag) => tag.trim() === '')) throw new UsageError(words.valueMissing('--tag'));
  return tags;
}

const formats: readonly ExportFormat[] = ['docx', 'pptx', 'html', 'md', 'csv', 'json', 'jsonld'];

export const exportCommand: Command = {
  options: {
    ...annotationFilterOptions,
    annotations: 'flag',
    search: 'value',
    session: 'value',
    collection: 'value',
    group: 'value',
    layout: 'value',
    citations: 'value',
    style: 'value',
    format: 'value',
    out: 'value',
    force: 'flag',
  },
  read(line) {
    noOperands(line);
    const file = requiredValue(line, 'out');
    const format = choiceOf(line, 'format', formats);
    if (format === undefined) throw new UsageError(words.optionMissing('--format'));
    const groupBy = choiceOf(line, 'group', ['text', 'topic'] as const) ?? 'text';
    const chosen = given({
      layout: choiceOf(line, 'layout', layouts),
      citations: choiceOf(line, 'citations', citationPlaces),
    });
    const request: ExportRequest = { select: selectionOf(line), groupBy, format, ...chosen };
    if (format === 'jsonld' && request.select.kind !== 'annotations') {
      throw new UsageError(words.onlyWith('--format jsonld', '--annotations'));
    }
    const replace = hasFlag(line, 'force');
    return async (library, give) => {
      if (request.select.kind === 'annotations') checkAnnotationFilter(library, request.select.filter);
      if (request.select.kind === 'search') await library.warmUp();
      if (request.select.kind === 'topic' || groupBy === 'topic') await library.updateTopics();
      const { bytes, items } = valueOrThrow(await library.renderExport(request));
      valueOrThrow(writeWhole(file, bytes, { replace }));
      await give({
        json: { file, bytes: bytes.length, items },
        text: () => words.exported(file, items, bytes.length),
      });
    };
  },
};

/** `--topic` is what is exported, or with `--annotations` a filter of it. */
function selectionOf(line: CommandLine): ExportRequest['select'] {
  const query = optionOf(line, 'search');
  const topicId = optionOf(line, 'topic');
  const sessionId = optionOf(line, 'session');
  const collectionId = optionOf(line, 'collection');
  const isAnnotations = hasFlag(line, 'annotations');
  const kinds = [
    isAnnotations,
    query !== undefined,
    sessionId !== undefined,
    collectionId !== undefined,
    !isAnnotations && topicId !== undefined,
  ];
  if (kinds.filter(Boolean).length !== 1) {
    throw new UsageError(words.exactlyOne(['--session', '--collection', '--annotations', '--search', '--topic']));
  }
  if (isAnnotations) return { kind: 'annotations', filter: annotationFilter(line) };
  const stray = ['text', 'tag', 'color', 'words', 'links-to'].find((name) => line.options.has(name));
  if (stray !== undefined) throw new UsageError(words.onlyWith(`--${stray}`, '--annotations'));
  if (collectionId !== undefined) return { kind: 'collection', collectionId };
  if (sessionId !== undefined) return { kind: 'session', sessionId };
  return query === undefined ? { kind: 'topic', topicId: topicId ?? '' } : { kind: 'search', query };
}
