/** Every command by its name, in the groups in which `--help` tells of them. */
import { wording } from '../../corpus/wording';
import { annotations } from './annotations-command';
import { backup, restore } from './backup-commands';
import { check } from './check-command';
import { collection } from './collection-command';
import type { Command } from './command';
import { compare, editions, replace } from './edition-commands';
import { pack, unpack } from './pack-commands';
import { source, text, texts, topics, verify } from './read-commands';
import { search } from './search-command';
import { session } from './session-command';
import { suggest } from './suggest-command';
import { synonyms } from './synonyms-command';
import { tags } from './tags-command';
import { edit, remove } from './text-commands';
import { tidy } from './tidy-command';
import { guideline, topic } from './topic-command';
import { triage } from './triage-command';
import { annotate, exportCommand, importCommand } from './write-commands';

export type CommandName = keyof typeof wording.kb.help.commands;

export const commands: Readonly<Record<CommandName, Command>> = {
  import: importCommand,
  texts,
  text,
  source,
  edit,
  tidy,
  remove,
  editions,
  compare,
  replace,
  search,
  suggest,
  synonyms,
  topics,
  topic,
  guideline,
  triage,
  annotate,
  annotations,
  tags,
  collection,
  session,
  export: exportCommand,
  check,
  pack,
  unpack,
  backup,
  restore,
  verify,
};

const titles = wording.kb.help.groups;

export const groups: readonly { readonly title: string; readonly names: readonly CommandName[] }[] = [
  {
    title: titles.texts,
    names: ['import', 'texts', 'text', 'source', 'edit', 'tidy', 'remove', 'editions', 'compare', 'replace'],
  },
  { title: titles.finding, names: ['search', 'suggest', 'synonyms', 'topics', 'topic', 'guideline', 'triage'] },
  { title: titles.marking, names: ['annotate', 'annotations', 'tags', 'collection', 'session', 'export'] },
  { title: titles.keeping, names: ['check', 'pack', 'unpack', 'backup', 'restore', 'verify'] },
];

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
