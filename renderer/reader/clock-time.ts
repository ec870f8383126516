import { wording } from '../../corpus/wording';

/**
 * When something happened, in words: 10:42 today, else with the day. `iso` is ISO 8601, UTC, shown in local time; what older
 * packs brought in may be no time at all.
 */
export function clockTime(iso: string, now: Date = new Date()): string {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return wording.window.reader.timeUnknown;
  const pad = (number: number) => String(number).padStart(2, '0');
  const time = `${pad(then.getHours())}:${pad(then.getMinutes())}`;
  if (then.toDateString() === now.toDateString()) return time;
  const day = `${then.getMonth() + 1}月${then.getDate()}日`;
  return then.getFullYear() === now.getFullYear() ? `${day} ${time}` : `${then.getFullYear()}年${day}`;
}
