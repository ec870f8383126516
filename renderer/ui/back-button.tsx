import { ArrowLeft } from 'lucide-react';
import { Button } from './button';

/** Where the person came from, in words, and what leads there. */
export interface BackTo {
  readonly label: string;
  readonly onPress: () => void;
}

/** Leads back to where the person came from. */
export function BackButton({ label, onPress }: BackTo) {
  return (
    <Button variant="quiet" onPress={onPress}>
      <ArrowLeft aria-hidden />
      {label}
    </Button>
  );
}
