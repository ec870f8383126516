import { wording } from '../../corpus/wording';
import type { QuotationDecision, Range, UncheckedDraft } from '../../electron/contract';
import { showToast } from '../ui/toast';
import type { Decisions } from './corrected-draft';

/** A draft and what was decided about it, as the window keeps them from one start to the next. */
export interface KeptDraft {
  readonly draft: UncheckedDraft;
  readonly decisions: Decisions;
}

const key = 'checked-draft';

export function keepDraft({ draft: { name, text, blocks }, decisions }: KeptDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify({ draft: { name, text, blocks }, decisions }));
  } catch {
    showToast({ message: wording.window.check.tooLongToKeep });
  }
}

export function forgetKeptDraft(): void {
  localStorage.removeItem(key);
}

/** Null where nothing is kept, or nothing that this version of the program would have kept. */
export function readKeptDraft(): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isKeptDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKeptDraft(value: unknown): value is KeptDraft {
  return isRecord(value) && isDraft(value.draft) && isRecord(value.decisions) && everyDecision(value.decisions);
}

function isDraft(value: unknown): value is UncheckedDraft {
  if (!isRecord(value) || typeof value.name !== 'string') return false;
  const { text, blocks } = value;
  return typeof text === 'string' && (blocks === undefined || areBlocks(blocks, text.length));
}

function areBlocks(value: unknown, end: number): value is readonly Range[] {
  return Array.isArray(value) && value.every((one) => isBlock(one, end));
}

function isBlock(value: unknown, end: number): value is Range {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to]: unknown[] = value;
  return isOffset(from, end) && isOffset(to, end) && from <= to;
}

function isOffset(value: unknown, end: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= end;
}

function everyDecision(decisions: Record<string, unknown>): decisions is Record<number, QuotationDecision> {
  return Object.entries(decisions).every(([start, decision]) => /^\d+$/u.test(start) && isDecision(decision));
}

function isDecision(value: unknown): value is QuotationDecision {
  if (!isRecord(value)) return false;
  const { isReplaced, isCited, isIgnored, citedPassageId } = value;
  const hasPlace = citedPassageId === undefined || typeof citedPassageId === 'string';
  return hasPlace && [isReplaced, isCited, isIgnored].every((one) => typeof one === 'boolean');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
