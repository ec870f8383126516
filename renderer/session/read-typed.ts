/** Days and times as people type them. */
import { isCalendarDay } from '../../corpus/study/session-time';

/** `2026-12-05` of 12月5日, 2026.12.5, 20261205; a day without a year is of `year`. Null where it is no day. */
export function readDay(typed: string, year: number): string | null {
  const digits = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u.exec(typed.trim());
  const written = /^(?:(?<year>\d{4})\s*[-—./年]\s*)?(?<month>\d{1,2})\s*[-—./月]\s*(?<day>\d{1,2})\s*[日号]?$/u;
  const parts = (digits ?? written.exec(typed.trim()))?.groups;
  if (parts === undefined) return null;
  const day = [parts.year ?? String(year), pad(parts.month), pad(parts.day)].join('-');
  return isCalendarDay(day) ? day : null;
}

/** `14:30` of 14：30, 14.30, 1430, 14点30分, 下午2点. Null where it is no time. */
export function readTime(typed: string): string | null {
  const written = /^(?<half>上午|下午|晚上)?\s*(?<hour>\d{1,2})\s*(?:[:：.点时]\s*(?:(?<minute>\d{1,2})\s*分?)?)?$/u;
  const digits = /^(?<hour>\d{1,2})(?<minute>\d{2})$/u;
  const parts = (digits.exec(typed.trim()) ?? written.exec(typed.trim()))?.groups;
  if (parts === undefined) return null;
  const hour = Number(parts.hour);
  const isAfternoon = (parts.half === '下午' || parts.half === '晚上') && hour < 12;
  const [hours, minutes] = [isAfternoon ? hour + 12 : hour, Number(parts.minute ?? 0)];
  return hours < 24 && minutes < 60 ? `${pad(String(hours))}:${pad(String(minutes))}` : null;
}

/** 2026年12月5日 星期六 */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const names = ['日', '一', '二', '三', '四', '五', '六'];
  const weekday = names[date.getUTCDay()] ?? '';
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日 星期${weekday}`;
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
