/** The command line of the library: reads what is asked, does it, says it; exit status 0, 1 or 2. */
import { once } from 'node:events';
import { systemReason } from '../corpus/library/failure';
import { openLibrary } from '../corpus/library/library';
import { bundledTexts, defaultLibraryFolder, homeFolder } from '../corpus/library/location';
import { citationStyles } from '../corpus/model';
import { wording } from '../corpus/wording';
import { annotations } from './kb/annotations-command';
import { backup, restore } from './kb/backup-commands';
import { check } from './kb/check-command';
import { collection } from './kb/collection-command';
import { type Answer, type Command, CommandFailure, valueOrThrow } from './kb/command';
import * as editionCommands from './kb/edition-commands';
import { pack, unpack } from './kb/pack-commands';
import { parseCommandLine, UsageError } from './kb/parse';
import * as read from './kb/read-commands';
import { search } from './kb/search-command';
import { session } from './kb/session-command';
import { suggest } from './kb/suggest-command';
import { synonyms } from './kb/synonyms-command';
import { choiceOf, hasFlag, optionOf } from './kb/take';
import { edit, remove } from './kb/text-commands';
import { tidy } from './kb/tidy-command';
import { guideline, topic } from './kb/topic-command';
import { triage } from './kb/triage-command';
import * as write from './kb/write-commands';

const commands: Readonly<Record<string, Command>> = {
  import: write.importCommand,
  texts: read.texts,
  text: read.text,
  source: read.source,
  editions: editionCommands.editions,
  compare: editionCommands.compare,
  replace: editionCommands.replace,
  search,
  suggest,
  synonyms,
  topics: read.topics,
  topic,
  guideline,
  triage,
  annotate: write.annotate,
  annotations,
  collection,
  session,
  edit,
  tidy,
  remove,
  export: write.exportCommand,
  pack,
  unpack,
  backup,
  restore,
  check,
  verify: read.verify,
};

async function main(words: readonly string[]): Promise<void> {
  const line = parseCommandLine(words, optionsOfCommands());
  const command = commands[line.command];
  if (command === undefined) throw new UsageError(wording.kb.unknownCommand(line.command));
  const folder = optionOf(line, 'library') ?? defaultLibraryFolder(process.platform, process.env, homeFolder());
  const isJson = hasFlag(line, 'json');
  const give = (answer: Answer) => say(isJson ? JSON.stringify(answer.json) : answer.text());
  if ('readForFolder' in command) {
    await command.readForFolder(line)(folder, give);
    return;
  }
  // Scripts get what they always got, whatever a person chose in the window.
  const citationStyle = choiceOf(line, 'style', citationStyles) ?? 'party';
  const act = command.read(line);
  const opened = openLibrary({ folder, bundled: bundledTexts(), citationStyle });
  if (!opened.ok && command.unopened !== undefined) await give(command.unopened(opened.failure));
  const library = valueOrThrow(opened);
  try {
    await act(library, give);
  } finally {
    library.close();
  }
}

function optionsOfCommands(): Parameters<typeof parseCommandLine>[1] {
  return Object.fromEntries(Object.entries(commands).map(([name, { options }]) => [name, options]));
}

/** Waits where the reader is slower than the search: an answer may be many megabytes long. */
async function say(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Answers with the exit status; leaving it to Node to end the process lets all output through first. */
async function run(words: readonly string[]): Promise<0 | 1 | 2> {
  if (words[0] === '--help') {
    await say(wording.kb.usage);
    return 0;
  }
  try {
    await main(words);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${oneLine(error.message)}\n\n${wording.kb.usage}`);
      return 2;
    }
    console.error(oneLine(error instanceof CommandFailure ? error.message : reasonOf(error)));
    return 1;
  }
}

/** The disk may fail in the middle of reading; all else is a fault of the program. */
function reasonOf(error: unknown): string {
  try {
    return wording.kb.diskFailed(systemReason(error).reason);
  } catch {
    return wording.kb.broken(error instanceof Error ? error.message : String(error));
  }
}

/** Names of files and arguments may hold anything, also what would steer the terminal. */
function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

// A reader that has seen enough (`kb … | head`) closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
