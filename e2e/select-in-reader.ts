import type { Page } from 'playwright/test';

/** Draws the mouse over the first place in the open text where `words` stand, like a hand does. */
export async function selectInReader(page: Page, words: string): Promise<void> {
  const { from, to } = await page.evaluate(async (wanted) => {
    const block = [...document.querySelectorAll('[data-passage]')].find((each) => each.textContent.includes(wanted));
    if (block === undefined) throw new Error(`No passage holds ${wanted}`);
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A text that was just opened still scrolls to its place, and passages get their heights as they come into sight.
    for (let top = Number.NaN, calm = 0; calm < 5; await nextFrame()) {
      block.scrollIntoView({ block: 'center' });
      const now = block.getBoundingClientRect().top;
      calm = now === top ? calm + 1 : 0;
      top = now;
    }
    const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const start = block.textContent.indexOf(wanted);
    const range = document.createRange();
    let passed = 0;
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      const end = start + wanted.length;
      if (start >= passed && start < passed + length) range.setStart(node, start - passed);
      if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
      passed += length;
    }
    const boxes = [...range.getClientRects()];
    const [first] = boxes;
    const last = boxes.at(-1);
    if (first === undefined || last === undefined) throw new Error(`${wanted} is not in sight`);
    return {
      from: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
      to: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
    };
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
