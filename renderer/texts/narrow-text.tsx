import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { PassageTarget } from '../app/navigation';
import { ReaderPane } from '../reader/reader-pane';
import { Button } from '../ui/button';
import { Drawer } from '../ui/drawer';
import { PaneHead } from '../ui/panes';
import { TextFacts } from './text-facts';

const words = wording.window.texts;

/** A text in place of the list: what stands below the list otherwise, opens behind a button. */
export function NarrowText({ target, onLeave }: { readonly target: PassageTarget; readonly onLeave: () => void }) {
  const [areFactsOpen, setFactsOpen] = useState(false);
  return (
    <>
      <ReaderPane
        target={target}
        back={{ label: words.back, onPress: onLeave }}
        tools={
          <Button variant="quiet" onPress={() => setFactsOpen(true)}>
            {words.facts}
          </Button>
        }
      />
      <Drawer label={words.facts} isOpen={areFactsOpen} onClose={() => setFactsOpen(false)}>
        <PaneHead title={words.facts} />
        <TextFacts textId={target.textId} onRemoved={onLeave} />
      </Drawer>
    </>
  );
}
