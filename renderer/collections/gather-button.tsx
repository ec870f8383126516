import { ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { useGatherLabel } from './gather-target';

/** 摘入摘编 or 摘入学习会, wherever the words of the last time went. */
export function GatherButton({ onPress, children }: { readonly onPress: () => void; readonly children?: ReactNode }) {
  return (
    <Button variant="quiet" onPress={onPress}>
      <ScrollText aria-hidden />
      {useGatherLabel()}
      {children}
    </Button>
  );
}
