/** 参见: made and taken away, each as one step that can be undone. */
import { wording } from '../../corpus/wording';
import type { Annotation, Link, LinkTarget, Result } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { tellAnnotations } from '../reader/annotation-events';
import { undoStack } from '../undo';

const words = wording.window.links;

/** Refers an annotation to words of the text `title`. */
export async function addLink(annotation: Annotation, target: LinkTarget, title: string): Promise<void> {
  await changeLinks(annotation, words.steps.link, words.linked(title), () =>
    call('linkAnnotation', annotation.id, target),
  );
}

export async function removeLink(annotation: Annotation, link: Link): Promise<void> {
  const kept = (annotation.links ?? []).filter(({ id }) => id !== link.id);
  await changeLinks(annotation, words.steps.unlink, words.unlinked, () => call('setLinks', annotation.id, kept));
}

async function changeLinks(
  { id, links: before = [] }: Annotation,
  label: string,
  said: string,
  change: () => Promise<Result<Annotation>>,
): Promise<void> {
  let after: readonly Link[] = [];
  const done = await attempt(async () => {
    after = told(expectValue(await change())).links ?? [];
  });
  if (!done) return;
  const put = async (links: readonly Link[]) => {
    told(expectValue(await call('setLinks', id, links)));
  };
  undoStack.add({ label, undo: () => put(before), redo: () => put(after) });
  showUndoable(said);
}

function told(annotation: Annotation): Annotation {
  tellAnnotations('put', [annotation]);
  return annotation;
}
