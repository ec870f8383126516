import { type RefObject, useEffect, useRef } from 'react';

const focusable = 'button:not(:disabled), input, textarea';

/**
 * Keeps the keyboard inside a list when what it was on goes away: it moves to the article that has taken the place of
 * the one that is gone, and in a list without articles to its first field or button. Costs nothing while nothing goes.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly element: Element; readonly article: number } | null>(null);
  useEffect(() => {
    const box = list.current;
    if (box === null) return;
    const hold = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const article = [...box.querySelectorAll('article')].findIndex((each) => each.contains(target));
      held.current = { element: target, article };
    };
    box.addEventListener('focusin', hold);
    return () => box.removeEventListener('focusin', hold);
  }, [list]);
  useEffect(() => {
    const box = list.current;
    if (box === null || held.current === null || held.current.element.isConnected) return;
    const { article } = held.current;
    held.current = null;
    if (document.activeElement !== document.body) return;
    const articles = [...box.querySelectorAll('article')];
    const next = articles[Math.min(Math.max(article, 0), articles.length - 1)] ?? box;
    next.querySelector<HTMLElement>(focusable)?.focus();
  });
}
