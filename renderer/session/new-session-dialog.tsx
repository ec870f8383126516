import { useEffect, useRef, useState } from 'react';
import { minutesOfAgenda } from '../../corpus/study/session-time';
import { wording } from '../../corpus/wording';
import type { Session, SessionTemplate, SessionType } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { List, ListItem } from '../ui/list';
import { TextField } from '../ui/text-field';
import styles from './new-session-dialog.module.css';
import { createSession } from './session-actions';
import { changeSessionsView } from './sessions-store';
import { TemplateDialog } from './template-dialog';
import { usualOf } from './usual-of';

const words = wording.window.session.creating;
const loadTemplates = () => call('sessionTemplates');

/** What a new session is about and of which type; the rest is filled in from the template and the session before. */
export function NewSessionDialog({
  sessions,
  onClose,
}: {
  readonly sessions: readonly Session[];
  readonly onClose: () => void;
}) {
  const [type, setType] = useState<SessionType>('主题党日');
  const [title, setTitle] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const templates = useLoaded(loadTemplates);
  const [isEditing, setEditing] = useState(false);
  const create = async () => {
    const made = await createSession({ ...usualOf(sessions), type, title });
    if (made === null) return;
    changeSessionsView({ chosenId: made.id, part: 'plan' });
    onClose();
  };
  const canCreate = title.trim() !== '';
  if (isEditing) {
    const done = () => {
      setEditing(false);
      if (templates.state !== 'loading') templates.again();
    };
    return <TemplateDialog type={type} onClose={done} />;
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={!canCreate} onPress={() => void create()}>
            {words.create}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <TextField
          label={words.theme}
          placeholder={words.themeSample}
          value={title}
          onChange={setTitle}
          fieldRef={field}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && canCreate) void create();
          }}
        />
        <div>
          <span className={styles.label}>{words.type}</span>
          <LoadedView loaded={templates}>
            {(all) => (
              <List
                label={words.type}
                chosenId={type}
                onChoose={(id) => setType(all.find((one) => one.type === id)?.type ?? type)}
              >
                {all.map((template) => (
                  <ListItem key={template.type} id={template.type} text={template.type}>
                    <b>{template.type}</b>
                    <div className={styles.help}>{templateInWords(template)}</div>
                  </ListItem>
                ))}
              </List>
            )}
          </LoadedView>
        </div>
        <p className={styles.help}>{words.help}</p>
        <div>
          <Button onPress={() => setEditing(true)}>{words.editTemplate(type)}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function templateInWords({ agenda, questions }: SessionTemplate): string {
  return words.template(agenda.length, minutesOfAgenda(agenda), questions.length);
}
