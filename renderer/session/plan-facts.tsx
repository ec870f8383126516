import type { ReactNode } from 'react';
import { sessionTypes } from '../../corpus/study/session';
import { wording } from '../../corpus/wording';
import type { Session, SessionChange } from '../../electron/contract';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { NumberField } from './number-field';
import { dayInWords, readDay, readTime } from './read-typed';
import { Section } from './section';
import styles from './session-form.module.css';
import { TypedField } from './typed-field';

const words = wording.window.session;
const names = words.fields;

/** What a session is about, when, where, who. */
export function PlanFacts({
  session,
  onChange,
}: {
  readonly session: Session;
  readonly onChange: (change: SessionChange) => void;
}) {
  const text = (name: 'branch' | 'place' | 'chair' | 'recorder' | 'attending', placeholder = '') => (
    <Field label={names[name]}>
      <TextField
        label={names[name]}
        isLabelHidden
        placeholder={placeholder}
        value={session[name]}
        onChange={(value) => onChange({ [name]: value })}
      />
    </Field>
  );
  const time = (name: 'start' | 'end') => (
    <Field label={names[name]}>
      <TypedField
        label={names[name]}
        value={session[name]}
        shown={(value) => value}
        placeholder={words.samples[name]}
        problem={words.timeWrong}
        read={readTime}
        onChange={(value) => onChange({ [name]: value })}
      />
    </Field>
  );
  return (
    <Section title={words.facts}>
      <div className={styles.facts}>
        <Field label={names.title} isWide>
          <TextField
            label={names.title}
            isLabelHidden
            value={session.title}
            onChange={(title) => onChange({ title })}
          />
        </Field>
        <Field label={names.type}>
          <Select
            label={names.type}
            isLabelHidden
            value={session.type}
            options={sessionTypes.map((value) => ({ value, label: value }))}
            onChange={(value) => {
              const type = sessionTypes.find((one) => one === value);
              if (type !== undefined) onChange({ type });
            }}
          />
        </Field>
        <Field label={names.date}>
          <TypedField
            label={names.date}
            value={session.date}
            shown={dayInWords}
            placeholder={words.samples.date}
            problem={words.dayWrong}
            read={(typed) => readDay(typed, new Date().getFullYear())}
            onChange={(date) => onChange({ date })}
          />
        </Field>
        {time('start')}
        {time('end')}
        {text('branch')}
        {text('place')}
        {text('chair')}
        {text('recorder')}
        <Field label={names.expected}>
          <NumberField
            label={names.expected}
            isLabelHidden
            value={session.expected}
            onChange={(expected) => onChange({ expected })}
          />
        </Field>
        {text('attending', words.samples.attending)}
        <Field label={names.purpose} isWide>
          <TextField
            label={names.purpose}
            isLabelHidden
            rows={2}
            value={session.purpose}
            onChange={(purpose) => onChange({ purpose })}
          />
        </Field>
      </div>
    </Section>
  );
}

/** The visible name beside a field that has the same name for a screen reader. */
function Field({
  label,
  isWide = false,
  children,
}: {
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={isWide ? styles.wide : styles.field}>
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}
