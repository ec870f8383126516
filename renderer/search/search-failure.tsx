import { CircleAlert } from 'lucide-react';
import { wording } from '../../corpus/wording';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { searchAgain } from './search-store';

const words = wording.window.search;

/** The search could not be answered: what happened, what is safe, what to do. */
export function SearchFailure({ message }: { readonly message: string }) {
  return (
    <EmptyState
      icon={<CircleAlert aria-hidden />}
      title={words.failed}
      actions={
        <Button variant="primary" onPress={searchAgain}>
          {wording.window.app.tryAgain}
        </Button>
      }
    >
      <p>{message}</p>
      <p>{words.failedSafe}</p>
    </EmptyState>
  );
}
