import { TextField } from '../ui/text-field';

/** Far more digits than any count of people or minutes has. */
const mostDigits = 5;

/** A whole number from 0; null where nothing is written. What is no digit is left out, full-width ones are read. */
export function NumberField({
  label,
  value,
  onChange,
  isLabelHidden = false,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly isLabelHidden?: boolean;
}) {
  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      value={value === null ? '' : String(value)}
      onChange={(typed) => {
        const digits = typed.normalize('NFKC').replace(/\D/gu, '').slice(0, mostDigits);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
