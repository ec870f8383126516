import { useEffect } from 'react';
import { wording } from '../../corpus/wording';
import type { CheckedDraft } from '../../electron/contract';
import { choose, decide, shownVerdicts, useCheckView } from './check-store';
import { undecided } from './corrected-draft';

/** Where keys mean what they always mean: fields, and buttons for Enter. */
const fields = 'input, textarea, [contenteditable]';
const pressable = 'button, a, [role="option"], [role="menuitem"]';

/** N and P go to the next and the last quotation that is shown, Enter puts the exact wording in, wherever the keyboard is. */
export function useCheckKeys(draft: CheckedDraft): void {
  const { chosen, decisions, filter } = useCheckView();
  useEffect(() => {
    const verdicts = shownVerdicts(draft, filter);
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const isTyped = event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
      if (isTyped || target?.closest(fields) != null) return;
      const index = verdicts.findIndex(({ start }) => start === chosen);
      const verdict = verdicts[index];
      const pressed = event.key.toLowerCase();
      const next = pressed === 'n' ? verdicts[index + 1] : pressed === 'p' ? verdicts[index - 1] : undefined;
      if (next !== undefined) choose(next.start);
      const isReplaceable =
        verdict?.wording != null &&
        !(decisions[verdict.start] ?? undecided).isReplaced &&
        target?.closest(pressable) == null;
      if (pressed === 'enter' && verdict !== undefined && isReplaceable) {
        decide(verdict.start, { isReplaced: true, isIgnored: false }, wording.window.check.steps.replace);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [draft, chosen, decisions, filter]);
}
