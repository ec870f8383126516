import { NotebookPen } from 'lucide-react';
import { emptyRecord } from '../../corpus/study/session';
import { wording } from '../../corpus/wording';
import type { SessionRecord } from '../../electron/contract';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { TextField } from '../ui/text-field';
import { LinesEditor } from './lines-editor';
import { NamesField } from './names-field';
import { NumberField } from './number-field';
import { RowsEditor } from './rows-editor';
import { Section } from './section';
import styles from './session-form.module.css';
import type { SessionEditing } from './use-session-draft';

const words = wording.window.session.record;

/** 会议记录 */
export function RecordForm({ editing: { session, change, finish } }: { readonly editing: SessionEditing }) {
  const keep = (record: SessionRecord | null) => {
    change({ record });
    void finish();
  };
  const { record } = session;
  if (record === null) {
    return (
      <EmptyState
        icon={<NotebookPen aria-hidden />}
        title={words.none}
        actions={
          <Button variant="primary" onPress={() => keep(emptyRecord)}>
            {words.start}
          </Button>
        }
      >
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  }
  return (
    <Recording
      record={record}
      expected={session.expected}
      onChange={(to) => change({ record: { ...record, ...to } })}
      onArrange={(to) => keep({ ...record, ...to })}
      onTakeBack={() => keep(null)}
    />
  );
}

function Recording({
  record,
  expected,
  onChange,
  onArrange,
  onTakeBack,
}: {
  readonly record: SessionRecord;
  readonly expected: number | null;
  readonly onChange: (to: Partial<SessionRecord>) => void;
  readonly onArrange: (to: Partial<SessionRecord>) => void;
  readonly onTakeBack: () => void;
}) {
  const { present, attendees, absences, speeches, resolutions, followUps } = record;
  const isOdd = present !== null && attendees.length > 0 && attendees.length !== present;
  return (
    <>
      <Section
        title={words.attendance}
        detail={words.counts(expected, present, attendees.length, absences.length)}
        isOdd={isOdd}
      >
        <div className={styles.facts}>
          <NumberField label={words.present} value={present} onChange={(value) => onChange({ present: value })} />
        </div>
        <NamesField
          label={words.attendees}
          placeholder={words.attendeesSample}
          names={attendees}
          onChange={(names) => onChange({ attendees: names })}
        />
      </Section>
      <RowsEditor
        title={words.absences}
        addLabel={words.addAbsence}
        rows={absences}
        blank={{ name: '', reason: '' }}
        nameOf={({ name }) => name}
        onChange={(rows) => onChange({ absences: rows })}
        onArrange={(rows) => onArrange({ absences: rows })}
      >
        {(row, change) => (
          <div className={styles.pair}>
            <Cell label={words.name} value={row.name} onChange={(name) => change({ ...row, name })} />
            <Cell label={words.reason} value={row.reason} onChange={(reason) => change({ ...row, reason })} />
          </div>
        )}
      </RowsEditor>
      <RowsEditor
        title={words.speeches}
        addLabel={words.addSpeech}
        rows={speeches}
        blank={{ name: '', points: '' }}
        nameOf={({ name }) => name}
        onChange={(rows) => onChange({ speeches: rows })}
        onArrange={(rows) => onArrange({ speeches: rows })}
      >
        {(row, change) => (
          <div className={styles.pair}>
            <Cell label={words.name} value={row.name} onChange={(name) => change({ ...row, name })} />
            <Cell label={words.points} isLong value={row.points} onChange={(points) => change({ ...row, points })} />
          </div>
        )}
      </RowsEditor>
      <LinesEditor
        title={words.resolutions}
        name={words.resolution}
        addLabel={words.addResolution}
        rows={resolutions}
        onChange={(rows) => onChange({ resolutions: rows })}
        onArrange={(rows) => onArrange({ resolutions: rows })}
      />
      <RowsEditor
        title={words.followUps}
        addLabel={words.addFollowUp}
        rows={followUps}
        blank={{ task: '', person: '', due: '' }}
        nameOf={({ task }) => task}
        onChange={(rows) => onChange({ followUps: rows })}
        onArrange={(rows) => onArrange({ followUps: rows })}
      >
        {(row, change) => (
          <div className={styles.task}>
            <Cell label={words.task} isLong value={row.task} onChange={(task) => change({ ...row, task })} />
            <Cell label={words.person} value={row.person} onChange={(person) => change({ ...row, person })} />
            <Cell label={words.due} value={row.due} onChange={(due) => change({ ...row, due })} />
          </div>
        )}
      </RowsEditor>
      <div className={styles.actions}>
        <Button variant="quiet" onPress={onTakeBack}>
          {words.takeBack}
        </Button>
      </div>
    </>
  );
}

/** A field of a row, named by its placeholder. */
function Cell({
  label,
  value,
  isLong = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField
      label={label}
      isLabelHidden
      placeholder={label}
      value={value}
      onChange={onChange}
      {...(isLong ? { rows: 1 } : {})}
    />
  );
}
