import { Plus, X } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { AgendaItem } from '../../electron/contract';
import { ArrangedList } from '../ui/arranged-list';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import { NumberField } from './number-field';
import styles from './session-form.module.css';

const words = wording.window.session;

/** What is done one after another, who does it, for how long. */
export function AgendaEditor({
  agenda,
  onChange,
  onArrange,
}: {
  readonly agenda: readonly AgendaItem[];
  /** While it is written. */
  readonly onChange: (agenda: readonly AgendaItem[]) => void;
  /** Another order, one more or one fewer: a step of its own. */
  readonly onArrange: (agenda: readonly AgendaItem[]) => void;
}) {
  const change = (id: string, to: Partial<AgendaItem>) =>
    onChange(agenda.map((item) => (item.id === id ? { ...item, ...to } : item)));
  return (
    <>
      <ArrangedList
        label={words.agenda}
        items={agenda}
        idOf={({ id }) => id}
        handleLabel={({ title }) => words.moveHandle(title || words.unnamed)}
        onArrange={onArrange}
      >
        {({ id, title, person, minutes }) => (
          <div className={styles.agendaRow}>
            <TextField
              label={words.agendaTitle}
              isLabelHidden
              placeholder={words.agendaTitle}
              value={title}
              onChange={(value) => change(id, { title: value })}
            />
            <TextField
              label={words.agendaPerson}
              isLabelHidden
              placeholder={words.agendaPerson}
              value={person}
              onChange={(value) => change(id, { person: value })}
            />
            <NumberField
              label={words.agendaMinutes}
              isLabelHidden
              value={minutes === 0 ? null : minutes}
              onChange={(value) => change(id, { minutes: value ?? 0 })}
            />
            <span aria-hidden>{words.minutes}</span>
            <IconButton
              label={words.removeItem(title || words.unnamed)}
              icon={<X aria-hidden />}
              onPress={() => onArrange(agenda.filter((item) => item.id !== id))}
            />
          </div>
        )}
      </ArrangedList>
      <Button
        variant="quiet"
        onPress={() => onChange([...agenda, { id: crypto.randomUUID(), title: '', person: '', minutes: 0 }])}
      >
        <Plus aria-hidden />
        {words.addAgenda}
      </Button>
    </>
  );
}
