import { wording } from '../../corpus/wording';
import { type CommandName, commands, groups, isCommandName } from './commands';

const words = wording.kb.help;

/** Of one command how it is written; without one, or where there is none of that name, a line for each there is. */
export function helpOn(command: string | undefined): string {
  return command !== undefined && isCommandName(command) ? usageOf(command) : overview();
}

/** Whether a command line asks for help instead of anything else; after a lone `--` the word means itself. */
export function isHelpWanted(line: readonly string[]): boolean {
  const end = line.indexOf('--');
  return (end < 0 ? line : line.slice(0, end)).includes('--help');
}

function overview(): string {
  const longest = Math.max(...Object.keys(commands).map((name) => name.length));
  const line = (name: CommandName) => `  ${name.padEnd(longest)}  ${words.does[name]}`;
  const parts = groups.map(({ title, names }) => [title, ...names.map(line)].join('\n'));
  return [words.overviewUsage, ...parts, words.footer].join('\n\n');
}

function usageOf(command: CommandName): string {
  const styles = 'style' in commands[command].options ? [words.style] : [];
  return [words.usage(words.commands[command]), ...styles].join('\n\n');
}
