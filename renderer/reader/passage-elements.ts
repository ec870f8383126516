import { passageAttribute } from './selected-ranges';

/** The id of the passage that an element stands in. */
export function passageAt(target: EventTarget): string | null {
  const element = target instanceof Element ? target.closest(`[${passageAttribute}]`) : null;
  return element?.getAttribute(passageAttribute) ?? null;
}

function elementOf(scroll: HTMLElement | null, passageId: string): Element | null {
  return scroll?.querySelector(`[${passageAttribute}="${CSS.escape(passageId)}"]`) ?? null;
}

/** Scrolls a passage into the middle: twice, as passages out of sight have a guessed height until they are near. */
export function showPassage(scroll: HTMLElement | null, passageId: string): void {
  const show = () => elementOf(scroll, passageId)?.scrollIntoView({ block: 'center' });
  show();
  requestAnimationFrame(show);
}

/** Selects a whole passage, as the pointer would. */
export function selectPassage(scroll: HTMLElement, passageId: string): void {
  const element = elementOf(scroll, passageId);
  if (element === null) return;
  element.scrollIntoView({ block: 'nearest' });
  document.getSelection()?.selectAllChildren(element);
}
