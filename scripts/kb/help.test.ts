import { expect, it } from 'vitest';
import { wording } from '../../corpus/wording';
import { commands, groups } from './commands';
import { helpOn, isHelpWanted } from './help';
import { builtCommandLine } from './testing';

const untouched = builtCommandLine().on('untouched');

it.each(Object.entries(commands))('tells of %s every option that it takes', (name, { options }) => {
  const help = helpOn(name);
  expect(help).toContain(`用法：${name}`);
  for (const option of Object.keys(options)) expect(help).toMatch(new RegExp(`--${option}(?![a-z-])`, 'u'));
});

it('has each command in one group', () => {
  expect(groups.flatMap(({ names }) => names).toSorted()).toEqual(Object.keys(commands).toSorted());
});

it('is asked for before or behind a command, but not behind a lone --', () => {
  expect([['--help'], ['check', '--help'], ['search', '--', '--help']].map(isHelpWanted)).toEqual([true, true, false]);
});

it('is told on standard output without a library, and in short where a command is written wrong', () => {
  const { footer, usage, commands: written } = wording.kb.help;
  expect(untouched.run('--help')).toEqual({ status: 0, out: `${helpOn(undefined)}\n`, error: '' });
  expect(untouched.run('backup', '--help')).toEqual({ status: 0, out: `${usage(written.backup)}\n`, error: '' });
  const wrong = untouched.run('backup');
  expect(wrong).toMatchObject({ status: 2, out: '', error: expect.stringContaining(usage(written.backup)) });
  expect(wrong.error).not.toContain(footer);
});
