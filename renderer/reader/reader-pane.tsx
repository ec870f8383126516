import type { PassageTarget } from '../app/navigation';

/** The text that `target` names, with its margin; `onBack` shows 返回, named by `backLabel`. */
export function ReaderPane(_: {
  readonly target: PassageTarget;
  readonly onBack?: () => void;
  readonly backLabel?: string;
}) {
  return null;
}
