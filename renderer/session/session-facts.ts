import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';

const words = wording.window.session;

/** 主题党日 · 12月5日 14:30 · 准备中; the year, too, where it is not this one. */
export function sessionFacts({ type, date, start, record }: Session): string {
  const state = record === null ? wording.session.states.preparing : wording.session.states.recorded;
  if (date === null) return words.line(type, words.noDate, state);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isThisYear = year === new Date().getFullYear();
  const when = [words.day(year, month, day, isThisYear), ...(start === null ? [] : [start])].join(' ');
  return words.line(type, when, state);
}
