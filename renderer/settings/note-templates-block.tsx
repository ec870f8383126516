import { useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { NoteTemplate } from '../../electron/contract';
import { builtIn, changeAnnotationSettings, useAnnotationSettings } from '../annotation-settings';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { TextField } from '../ui/text-field';
import { useFocusKept } from '../ui/use-focus-kept';
import styles from './settings.module.css';

const words = wording.window.settings.templates;

/** What notes may begin with, each with the key that writes it. */
export function NoteTemplatesBlock() {
  const { noteTemplates } = useAnnotationSettings();
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const whole = useRef<HTMLElement>(null);
  useFocusKept(whole);
  const keep = (templates: readonly NoteTemplate[]) =>
    changeAnnotationSettings({ noteTemplates: templates }, words.step);
  const close = () => setEdited(null);
  return (
    <section ref={whole} className={styles.block} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles.lead}>{words.help}</p>
      <ul className={styles.templates}>
        {noteTemplates.map((template, index) => (
          // Two templates may be alike; their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps nothing of its own
          <li key={index}>
            {edited === index ? (
              <TemplateForm
                template={template}
                onSave={(next) => keep(noteTemplates.with(index, next))}
                onClose={close}
              />
            ) : (
              <>
                <Kbd>{words.key(index + 1)}</Kbd>
                <div className={styles.template}>
                  <b>{template.name}</b>
                  <p>{template.text}</p>
                </div>
                <Button variant="quiet" label={words.changeOf(template.name)} onPress={() => setEdited(index)}>
                  {words.change}
                </Button>
                <Button
                  variant="quiet"
                  label={words.removeOf(template.name)}
                  onPress={() => void keep(noteTemplates.toSpliced(index, 1))}
                >
                  {words.remove}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited === 'new' ? (
        <TemplateForm
          template={{ name: '', text: '' }}
          onSave={(next) => keep([...noteTemplates, next])}
          onClose={close}
        />
      ) : (
        <div className={styles.row}>
          <Button onPress={() => setEdited('new')}>{words.add}</Button>
          <Button variant="quiet" onPress={() => void keep(builtIn.noteTemplates)}>
            {words.reset}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What cannot be kept stays in the form, to be put right. */
function TemplateForm({
  template,
  onSave,
  onClose,
}: {
  readonly template: NoteTemplate;
  readonly onSave: (template: NoteTemplate) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const [{ name, text }, setWritten] = useState(template);
  const save = async () => {
    if (await onSave({ name, text })) onClose();
  };
  return (
    <div className={styles.templateForm}>
      <TextField label={words.name} value={name} onChange={(next) => setWritten({ name: next, text })} />
      <TextField label={words.text} rows={4} value={text} onChange={(next) => setWritten({ name, text: next })} />
      <div className={styles.row}>
        <Button variant="primary" isDisabled={name.trim() === '' || text.trim() === ''} onPress={() => void save()}>
          {words.save}
        </Button>
        <Button onPress={onClose}>{words.cancel}</Button>
      </div>
    </div>
  );
}
