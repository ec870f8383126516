import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { wording } from '../corpus/wording';
import type { Result } from '../electron/contract';
import type { Loaded } from './app/use-loaded';
import { Button } from './ui/button';
import { EmptyState } from './ui/empty-state';
import { Spinner } from './ui/spinner';

const words = wording.window.app;

/** What was loaded; until then a wait that says so, or the failure and a way to try again. */
export function LoadedView<Value>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<Value>;
  readonly children: (value: Value) => ReactNode;
}) {
  if (loaded.state === 'loading') return <Spinner label={words.loading} />;
  if (loaded.state === 'ready') return children(loaded.value);
  return (
    <EmptyState
      icon={<TriangleAlert aria-hidden />}
      title={loaded.message}
      actions={<Button onPress={loaded.again}>{words.tryAgain}</Button>}
    />
  );
}

/** The value of a call that can fail; the failure becomes the error that `useLoaded` shows. */
export function expectValue<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.failure.message);
}
