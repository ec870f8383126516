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

/** The passage at the top of what is in sight, and how far below the top edge it begins, in pixels. */
export function topPassage(scroll: HTMLElement): { readonly passageId: string; readonly below: number } | null {
  const frame = scroll.getBoundingClientRect();
  for (const element of scroll.querySelectorAll(`[${passageAttribute}]`)) {
    const { top, bottom } = element.getBoundingClientRect();
    const passageId = element.getAttribute(passageAttribute);
    if (bottom > frame.top && passageId !== null) return { passageId, below: top - frame.top };
  }
  return null;
}

/** Scrolls so that a passage begins `below` pixels under the top edge. */
export function holdPassage(scroll: HTMLElement, passageId: string, below: number): void {
  const hold = () => {
    const element = elementOf(scroll, passageId);
    if (element !== null)
      scroll.scrollTop += element.getBoundingClientRect().top - scroll.getBoundingClientRect().top - below;
  };
  hold();
  requestAnimationFrame(hold);
}

/** Selects a whole passage, as the pointer would. */
export function selectPassage(scroll: HTMLElement, passageId: string): void {
  const element = elementOf(scroll, passageId);
  if (element === null) return;
  element.scrollIntoView({ block: 'nearest' });
  document.getSelection()?.selectAllChildren(element);
}
