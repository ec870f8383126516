import { useState } from 'react';
import { namesIn } from '../../corpus/study/session-names';
import { TextField } from '../ui/text-field';

/** Names one after another, with 、 between them. */
export function NamesField({
  label,
  placeholder,
  names,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}) {
  // What stands behind the last name is not taken away while it is typed.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      placeholder={placeholder}
      rows={2}
      value={typed ?? names.join('、')}
      onChange={(next) => {
        setTyped(next);
        onChange(namesIn(next));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
