import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes';
import styles from './overlays.module.css';

/** A pane that slides over the others where there is no room beside them. */
export function Drawer({
  label,
  isOpen,
  onClose,
  side = 'right',
  children,
}: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly side?: 'left' | 'right';
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={classes(styles.veil)}
    >
      <Modal className={classes(styles.sheet, styles.drawerSheet, side === 'left' && styles.left)}>
        <Dialog aria-label={label} className={classes(styles.dialog)}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
