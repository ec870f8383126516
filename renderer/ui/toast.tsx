import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  UNSTABLE_Toast as ToastView,
} from 'react-aria-components';
import { Button, IconButton } from './button';
import { classes } from './classes';
import styles from './toast.module.css';

export interface Toast {
  readonly message: string;
  readonly tone?: 'plain' | 'failure';
  /** What can be done about it: 撤销, 打开所在文件夹. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Long enough to read a line and reach 撤销, in milliseconds; a failure stays until it is closed. */
const shownFor = 8000;

/** The toast that goes by itself; the next one takes its place. */
let passing: string | null = null;

/** Says at the bottom of the window what happened. */
export function showToast(toast: Toast): void {
  if (toast.tone === 'failure') {
    const isSaid = queue.visibleToasts.some(({ content }) => content.message === toast.message);
    if (!isSaid) queue.add(toast);
    return;
  }
  if (passing !== null) queue.close(passing);
  passing = queue.add(toast, { timeout: shownFor });
}

/** Takes a failure back that is over. */
export function closeToast(message: string): void {
  for (const { key, content } of queue.visibleToasts) if (content.message === message) queue.close(key);
}

/** Where toasts appear; once in the app. */
export function Toasts({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  return (
    <ToastRegion queue={queue} aria-label={label} className={classes(styles.region)}>
      {({ toast }) => (
        <ToastView toast={toast} className={classes(styles.toast, toast.content.tone === 'failure' && styles.failure)}>
          <ToastContent className={classes(styles.content)}>
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton label={closeLabel} icon={<X aria-hidden />} onPress={() => queue.close(toast.key)} />
        </ToastView>
      )}
    </ToastRegion>
  );
}
