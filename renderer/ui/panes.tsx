import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { BackButton, type BackTo } from './back-button';
import { classes } from './classes';
import styles from './panes.module.css';

export interface PaneSpec {
  readonly id: string;
  readonly content: ReactNode;
  /** Percentages of the group's width, or CSS lengths. */
  readonly defaultSize: number | string;
  readonly minSize: number | string;
  readonly maxSize?: number | string;
  /** Keeps its width when the window changes; for lists and margins. */
  readonly isFixed?: boolean;
}

/** Panes side by side, which resize by mouse and arrow keys and keep their widths from one start to the next. */
export function Panes({
  name,
  separatorLabel,
  panes,
}: {
  /** Under which the widths are remembered. */
  readonly name: string;
  readonly separatorLabel: string;
  readonly panes: readonly PaneSpec[];
}) {
  const layout = useDefaultLayout({
    id: `panes-${name}`,
    panelIds: panes.map((pane) => pane.id),
    storage: localStorage,
  });
  return (
    <Group
      orientation="horizontal"
      className={classes(styles.group)}
      onLayoutChanged={layout.onLayoutChanged}
      {...(layout.defaultLayout === undefined ? {} : { defaultLayout: layout.defaultLayout })}
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && <Separator aria-label={separatorLabel} className={classes(styles.separator)} />}
          <Panel
            id={pane.id}
            defaultSize={pane.defaultSize}
            minSize={pane.minSize}
            {...(pane.maxSize === undefined ? {} : { maxSize: pane.maxSize })}
            groupResizeBehavior={pane.isFixed === true ? 'preserve-pixel-size' : 'preserve-relative-size'}
            className={classes(styles.pane)}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

/** The line at the top of a pane: its title, a count, and what can be done. */
export function PaneHead({
  back,
  title,
  detail,
  children,
}: {
  /** Where the pane stands in place of the list that it was chosen from. */
  readonly back?: BackTo | undefined;
  readonly title?: ReactNode;
  readonly detail?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header className={classes(styles.head)}>
      {back !== undefined && <BackButton {...back} />}
      {title !== undefined && <h2>{title}</h2>}
      {detail !== undefined && <span className={classes(styles.detail)}>{detail}</span>}
      <div className={classes(styles.actions)}>{children}</div>
    </header>
  );
}
