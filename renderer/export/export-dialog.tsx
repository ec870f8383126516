import { useCallback, useMemo, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Calls } from '../../electron/contract';
import { call } from '../api';
import { useStore } from '../app/store';
import { useLoaded } from '../app/use-loaded';
import { useRoom } from '../app/use-room';
import { LoadedView } from '../loaded-view';
import { leadTo } from '../tell-saved';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Dialog } from '../ui/dialog';
import { SegmentedControl } from '../ui/segmented-control';
import { type Excerpts, loadExcerpts } from './excerpts';
import { exportChoices, groupings, usePageRequest } from './export-choices';
import styles from './export-dialog.module.css';
import { ExportPreview } from './export-preview';
import { closeExport, type Selection } from './export-store';
import { type Format, FormatCards, formatsFor } from './format-cards';
import { LayoutChoices } from './layout-choices';
import { PagePreview } from './page-preview';

const words = wording.window.export;

/** Kinds of document that have pages. */
const paged: ReadonlySet<Format> = new Set(['docx', 'pdf', 'html']);

/** What has an order of its own. */
const ordered: ReadonlySet<Selection['kind']> = new Set(['session', 'collection', 'check']);

/** As many as show how it will look. */
const mostItems = 30;

/** Asks how to export, shows how it will look, and hands over to main, which asks where to. */
export function ExportDialog({ selection }: { readonly selection: Selection }) {
  const formats = formatsFor(selection);
  const { format: chosenFormat } = useStore(exportChoices);
  const format = formats.includes(chosenFormat) ? chosenFormat : 'docx';
  const request = usePageRequest(selection);
  const { groupBy, layout, citations } = request;
  const hasPages = paged.has(format);
  const isNarrow = useRoom() !== 'three';
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const load = useCallback(async () => {
    const [excerpts, tree] = await Promise.all([loadExcerpts(selection), call('topics')]);
    return { excerpts, tree };
  }, [selection]);
  const loaded = useLoaded(load);
  const items = loaded.state === 'ready' ? loaded.value.excerpts.items.length : 0;
  const { kind } = selection;
  // A session is a document also before its first excerpt.
  const isEmpty = loaded.state !== 'ready' || (items === 0 && kind !== 'session' && kind !== 'check');
  const isOrdered = ordered.has(kind);
  const isLong = items > mostItems && !isOrdered;
  const preview = useMemo(() => (isLong ? { ...request, mostItems } : request), [isLong, request]);
  const print = async () => {
    setWorking(true);
    const printed = await call('printDocument', request);
    setWorking(false);
    setFailure(printed.ok ? null : printed.failure.message);
  };
  const start = async () => {
    setWorking(true);
    setFailure(null);
    const message = await exportTo({ ...request, format });
    setWorking(false);
    setFailure(message);
  };
  return (
    <Dialog
      title={words.title[kind]}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={closeExport}
      size="wide"
      actions={
        <>
          {isWorking && <span role="status">{words.working}</span>}
          <Button onPress={closeExport}>{words.cancel}</Button>
          {hasPages && (
            <Button isDisabled={isEmpty || isWorking} onPress={() => void print()}>
              {words.print}
            </Button>
          )}
          <Button variant="primary" isDisabled={isEmpty || isWorking} onPress={() => void start()}>
            {words.start}
          </Button>
        </>
      }
    >
      {failure !== null && (
        <div className={styles.failure} role="alert">
          <strong>{words.failed}</strong>
          <p>{failure}</p>
          <p>{words.failedHelp}</p>
        </div>
      )}
      <LoadedView loaded={loaded}>
        {({ excerpts, tree }) => (
          <div className={classes(styles.halves, isNarrow && styles.narrow)}>
            <div className={styles.choices}>
              <p>
                <strong>{described(selection, excerpts)}</strong>
                <br />
                <span className={styles.help}>{wholeness(selection)}</span>
              </p>
              {!isOrdered && (
                <section>
                  <h3>{words.grouping}</h3>
                  <SegmentedControl
                    label={words.grouping}
                    value={groupBy}
                    options={groupings.map((value) => ({ value, label: words.groupings[value] }))}
                    onChange={(value) => exportChoices.update((now) => ({ ...now, groupBy: value }))}
                  />
                </section>
              )}
              <section>
                <h3>{words.format}</h3>
                <FormatCards
                  choices={formats}
                  value={format}
                  onChange={(value) => exportChoices.update((now) => ({ ...now, format: value }))}
                />
              </section>
              {hasPages && kind !== 'check' && (
                <LayoutChoices
                  layout={layout}
                  citations={citations}
                  onChange={(change) => exportChoices.update((now) => ({ ...now, ...change }))}
                />
              )}
            </div>
            {hasPages && !isEmpty ? (
              <PagePreview request={preview} />
            ) : (
              <ExportPreview
                excerpts={excerpts.items}
                tree={tree}
                groupBy={kind === 'collection' ? 'heading' : groupBy}
              />
            )}
          </div>
        )}
      </LoadedView>
    </Dialog>
  );
}

/** Writes the document and says where it is; answers with the reason when it could not, null otherwise. */
async function exportTo(request: Parameters<Calls['exportDocument']>[0]): Promise<string | null> {
  try {
    const result = await call('exportDocument', request);
    if (result === null) return null;
    if (!result.ok) return result.failure.message;
    const { file, items } = result.value;
    closeExport();
    leadTo(result.value, words.done(items, file.replace(/^.*[\\/]/u, '')));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : wording.window.app.libraryLost;
  }
}

function wholeness({ kind }: Selection): string {
  if (kind === 'session') return words.wholeSession;
  if (kind === 'collection') return words.wholeCollection;
  if (kind === 'check') return words.wholeCheck;
  return kind === 'annotations' ? words.whole : words.wholeOriginal;
}

function described(selection: Selection, { name, items }: Excerpts): string {
  switch (selection.kind) {
    case 'annotations':
      return words.what.annotations(items.length);
    case 'search':
      return words.what.search(name, items.length);
    case 'topic':
      return words.what.topic(name, items.length);
    case 'session':
      return words.what.session(name, items.length);
    case 'check':
      return words.what.check(name);
    case 'collection':
      return words.what.collection(name, items.length);
  }
}
