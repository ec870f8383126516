import { TextField } from '../ui/text-field';
import { RowsEditor, type RowsEditorProps } from './rows-editor';

/** Short texts one under another: questions, titles, decisions. */
export function LinesEditor({
  name,
  ...rest
}: Pick<RowsEditorProps<string>, 'title' | 'addLabel' | 'rows' | 'onChange' | 'onArrange'> & {
  /** The name of a field, by its number from 1. */
  readonly name: (number: number) => string;
}) {
  return (
    <RowsEditor blank="" nameOf={(line) => line} {...rest}>
      {(line, change, index) => (
        <TextField label={name(index + 1)} isLabelHidden rows={1} value={line} onChange={change} />
      )}
    </RowsEditor>
  );
}
