import { Highlighter } from 'lucide-react';
import { wording } from '../../corpus/wording';
import { open } from '../app/navigation';
import { EmptyScreen } from '../empty-screen';
import { EmptySteps } from '../empty-steps';
import { Button } from '../ui/button';

const words = wording.window.annotations;

/** Before anything was marked: how to mark, in three steps. */
export function EmptyAnnotations() {
  return (
    <EmptyScreen
      icon={<Highlighter aria-hidden />}
      title={words.empty}
      actions={
        <Button variant="primary" onPress={() => open({ screen: 'texts' })}>
          {words.emptyStart}
        </Button>
      }
    >
      <p>{words.emptyHelp}</p>
      <EmptySteps steps={words.emptySteps} />
    </EmptyScreen>
  );
}
