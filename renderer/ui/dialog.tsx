import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button';
import { classes } from './classes';
import styles from './overlays.module.css';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
}

/** For what needs the whole attention; Escape and a click outside close it. */
export function Dialog({ title, closeLabel, isOpen, onClose, children, actions, size = 'normal' }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      data-dialog
      className={classes(styles.veil, styles.centred)}
    >
      <Modal className={classes(styles.sheet, styles.dialogSheet, size === 'wide' && styles.wide)}>
        <AriaDialog className={classes(styles.dialog)}>
          <header className={classes(styles.head)}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={<X aria-hidden />} onPress={onClose} hasTooltip={false} />
          </header>
          <div className={classes(styles.body)}>{children}</div>
          {actions !== undefined && <footer className={classes(styles.foot)}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
