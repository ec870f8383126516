import { type ReactNode, useEffect, useRef, useState } from 'react';

/** So many items are drawn, or left out, together. */
const stretchLength = 10;
/** How far above and below what is in sight a stretch is drawn already. */
const margin = '800px 0px';

/**
 * A long run of items that can be worked in, of which only those near what is in sight are drawn; the others leave the
 * room that they took, or `estimatedHeight` pixels each. What has the keyboard stays drawn.
 */
export function Stretches<Item extends { readonly id: string }>({
  items,
  estimatedHeight,
  isDrawnAtOnce,
  isNeeded,
  children,
}: {
  readonly items: readonly Item[];
  readonly estimatedHeight: number;
  /** The beginning of a list: nothing is seen to appear. */
  readonly isDrawnAtOnce: boolean;
  /** Drawn wherever it stands: what is being changed, or scrolled to. */
  readonly isNeeded: (item: Item) => boolean;
  readonly children: (item: Item) => ReactNode;
}) {
  const stretches = Array.from({ length: Math.ceil(items.length / stretchLength) }, (_, index) =>
    items.slice(index * stretchLength, (index + 1) * stretchLength),
  );
  return stretches.map((stretch, index) => (
    <Stretch
      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is a place in the list, whatever stands there
      key={index}
      estimatedHeight={stretch.length * estimatedHeight}
      isDrawnAtOnce={isDrawnAtOnce && index === 0}
      isNeeded={stretch.some(isNeeded)}
    >
      {() => stretch.map(children)}
    </Stretch>
  ));
}

function Stretch({
  estimatedHeight,
  isDrawnAtOnce,
  isNeeded,
  children,
}: {
  readonly estimatedHeight: number;
  readonly isDrawnAtOnce: boolean;
  readonly isNeeded: boolean;
  readonly children: () => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isDrawnAtOnce);
  const [height, setHeight] = useState(estimatedHeight);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && element.contains(document.activeElement)) return;
        if (!entry.isIntersecting && element.childElementCount > 0) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { root: scrollerOf(element), rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // It stays when it is needed no longer, until it is found to be far.
  useEffect(() => {
    if (isNeeded) setNear(true);
  }, [isNeeded]);
  const isDrawn = isNear || isNeeded;
  return (
    <div ref={box} {...(isDrawn ? {} : { style: { height } })}>
      {isDrawn && children()}
    </div>
  );
}

/** What scrolls the element: a margin counts only around that. */
function scrollerOf(element: Element): Element | null {
  const parent = element.parentElement;
  if (parent === null || getComputedStyle(parent).overflowY === 'auto') return parent;
  return scrollerOf(parent);
}
