import { useWaitingForLink } from './choose-link';
import { LinkDialog } from './link-dialog';

/** Asks what an annotation refers to, whichever screen is in front; once in the app. */
export function LinkLayer() {
  const annotation = useWaitingForLink();
  return annotation === null ? null : <LinkDialog annotation={annotation} />;
}
