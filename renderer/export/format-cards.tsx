import { FileCode2, FileText, FileType2, Globe, Highlighter, Presentation, Sheet } from 'lucide-react';
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { classes } from '../ui/classes';
import type { Selection } from './export-store';
import styles from './format-cards.module.css';

const words = wording.window.export;

const formats = ['docx', 'pdf', 'pptx', 'html', 'md', 'csv', 'jsonld'] as const;
export type Format = (typeof formats)[number];

const icons: Readonly<Record<Format, ReactNode>> = {
  docx: <FileText aria-hidden />,
  pdf: <FileType2 aria-hidden />,
  pptx: <Presentation aria-hidden />,
  html: <Globe aria-hidden />,
  md: <FileCode2 aria-hidden />,
  csv: <Sheet aria-hidden />,
  jsonld: <Highlighter aria-hidden />,
};

/** Annotations alone can be handed on as such; what was checked is a page to be read. */
export function formatsFor({ kind }: Selection): readonly Format[] {
  if (kind === 'check') return ['docx', 'pdf', 'html'];
  return kind === 'annotations' ? formats : formats.filter((format) => format !== 'jsonld');
}

/** The kinds of document, each with what it is good for. */
export function FormatCards({
  choices,
  value,
  onChange,
}: {
  readonly choices: readonly Format[];
  readonly value: Format;
  readonly onChange: (format: Format) => void;
}) {
  return (
    <RadioGroup
      aria-label={words.format}
      value={value}
      onChange={(chosen) => {
        const format = choices.find((known) => known === chosen);
        if (format !== undefined) onChange(format);
      }}
      className={classes(styles.cards)}
    >
      {choices.map((format) => (
        <Radio key={format} value={format} className={classes(styles.card)}>
          {icons[format]}
          <span>
            <b>
              {words.formats[format].name} <small>{words.formats[format].extension}</small>
            </b>
            <span className={styles.help}>{words.formats[format].help}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
