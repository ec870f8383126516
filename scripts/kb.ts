/** The command line of the library: reads what is asked, does it, says it; exit status 0, 1 or 2. */
import { once } from 'node:events';
import { systemReason } from '../corpus/library/failure';
import { openLibrary } from '../corpus/library/library';
import { bundledTexts, defaultLibraryFolder, homeFolder } from '../corpus/library/location';
import { citationStyles } from '../corpus/model';
import { wording } from '../corpus/wording';
import { type Answer, CommandFailure, valueOrThrow } from './kb/command';
import { commands, isCommandName } from './kb/commands';
import { helpOn, isHelpWanted } from './kb/help';
import { parseCommandLine, UsageError } from './kb/parse';
import { choiceOf, hasFlag, optionOf } from './kb/take';

async function main(words: readonly string[]): Promise<void> {
  const line = parseCommandLine(words, optionsOfCommands());
  if (!isCommandName(line.command)) throw new UsageError(wording.kb.unknownCommand(line.command));
  const command = commands[line.command];
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
  if (isHelpWanted(words)) {
    await say(helpOn(words.find(isCommandName)));
    return 0;
  }
  try {
    await main(words);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${oneLine(error.message)}\n\n${helpOn(words.find(isCommandName))}`);
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
