import { wording } from '../../corpus/wording';

/** 2026年11月23日 17:02 */
export function shownTime(iso: string): string {
  return new Date(iso).toLocaleString('zh-CN', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Of bytes, in MB with one digit. */
export function shownSize(bytes: number): string {
  return wording.window.backup.size((bytes / 1024 / 1024).toFixed(1));
}
