import { wording } from '../../corpus/wording';
import type { NoteTemplate } from '../../electron/contract';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './annotation-card.module.css';

const words = wording.window.settings.templates;

/** What a note may begin with, to be chosen under it. */
export function NoteTemplates({
  templates,
  onChoose,
}: {
  readonly templates: readonly NoteTemplate[];
  readonly onChoose: (template: NoteTemplate) => void;
}) {
  if (templates.length === 0) return null;
  return (
    <fieldset className={classes(styles.templates)}>
      <legend>{words.choose}</legend>
      {templates.map((template, index) => (
        // Two templates may be alike; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: a button keeps nothing of its own
        <Button key={index} variant="quiet" onPress={() => onChoose(template)}>
          {template.name}
        </Button>
      ))}
    </fieldset>
  );
}
