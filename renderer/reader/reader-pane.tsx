import { BookX } from 'lucide-react';
import type { ReactNode } from 'react';
import { wording } from '../../corpus/wording';
import type { PassageTarget } from '../app/navigation';
import type { BackTo } from '../ui/back-button';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Spinner } from '../ui/spinner';
import { OpenText } from './open-text';
import { useReading } from './use-reading';

export interface ReaderPaneProps {
  readonly target: PassageTarget;
  /** Also what Escape does when nothing else is open. */
  readonly back?: BackTo | undefined;
  /** Further buttons of its head. */
  readonly tools?: ReactNode;
  /** What Escape does where nothing leads back. */
  readonly onEscape?: () => void;
  /** Something wide stands beside it: the margin opens behind a button. */
  readonly isNarrow?: boolean;
}

/** The text that `target` names, with its margin beside it, or behind a button where there is no room. */
export function ReaderPane({ target, ...rest }: ReaderPaneProps) {
  const reading = useReading(target.textId);
  switch (reading.state) {
    case 'loading':
      return <Spinner label={wording.window.app.loading} />;
    case 'failed':
      return (
        <EmptyState
          icon={<BookX aria-hidden />}
          title={wording.window.reader.failed}
          actions={<Button onPress={reading.again}>{wording.window.app.tryAgain}</Button>}
        >
          <p>{reading.message}</p>
        </EmptyState>
      );
    case 'ready':
      return <OpenText key={target.textId} reading={reading.value} target={target} {...rest} />;
  }
}
