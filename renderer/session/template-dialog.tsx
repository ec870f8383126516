import { useCallback, useState } from 'react';
import { minutesOfAgenda } from '../../corpus/study/session-time';
import { wording } from '../../corpus/wording';
import type { SessionTemplate, SessionType } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { AgendaEditor } from './agenda-editor';
import { LinesEditor } from './lines-editor';
import styles from './new-session-dialog.module.css';
import { Section } from './section';
import { resetTemplate, saveTemplate } from './template-actions';

const words = wording.window.session;

/** What new sessions of a type begin with, to be changed or made again what came with the program. */
export function TemplateDialog({ type, onClose }: { readonly type: SessionType; readonly onClose: () => void }) {
  const load = useCallback(
    async () => (await call('sessionTemplates')).find((template) => template.type === type) ?? null,
    [type],
  );
  const loaded = useLoaded(load);
  const [written, setWritten] = useState<SessionTemplate | null>(null);
  const template = written ?? (loaded.state === 'ready' ? loaded.value : null);
  const closeWhen = async (isDone: Promise<boolean>) => {
    if (await isDone) onClose();
  };
  return (
    <Dialog
      title={words.template.title(type)}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button variant="quiet" onPress={() => void closeWhen(resetTemplate(type))}>
            {words.template.reset}
          </Button>
          <Button onPress={onClose}>{words.template.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={written === null}
            onPress={() => {
              if (written !== null) void closeWhen(saveTemplate(written));
            }}
          >
            {words.template.save}
          </Button>
        </>
      }
    >
      <LoadedView loaded={loaded}>
        {() => template !== null && <TemplateForm template={template} onChange={setWritten} />}
      </LoadedView>
    </Dialog>
  );
}

function TemplateForm({
  template,
  onChange,
}: {
  readonly template: SessionTemplate;
  readonly onChange: (template: SessionTemplate) => void;
}) {
  const { purpose, agenda, questions } = template;
  const change = (part: Partial<SessionTemplate>) => onChange({ ...template, ...part });
  return (
    <div className={styles.body}>
      <p className={styles.help}>{words.template.help}</p>
      <TextField
        label={words.fields.purpose}
        rows={2}
        value={purpose}
        onChange={(value) => change({ purpose: value })}
      />
      <Section title={words.agenda} detail={wording.session.agendaSum(minutesOfAgenda(agenda), null)}>
        <AgendaEditor
          agenda={agenda}
          onChange={(next) => change({ agenda: next })}
          onArrange={(next) => change({ agenda: next })}
        />
      </Section>
      <LinesEditor
        title={words.questions}
        name={words.question}
        addLabel={words.addQuestion}
        rows={questions}
        onChange={(next) => change({ questions: next })}
        onArrange={(next) => change({ questions: next })}
      />
    </div>
  );
}
