import type { CollectionEntry } from './collection';

export const sessionTypes = ['党员大会', '支委会', '党小组会', '党课', '主题党日', '理论学习'] as const;
export type SessionType = (typeof sessionTypes)[number];

/** 学习会: what is planned, what is read, and afterwards the record. Whatever is not filled in is an empty text. */
export interface Session extends SessionContent {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** All of a session that a person writes. */
export interface SessionContent {
  readonly type: SessionType;
  /** 主题 */
  readonly title: string;
  /** 支部名称 */
  readonly branch: string;
  /** Local calendar day, `2026-12-05`. */
  readonly date: string | null;
  /** Local time of day, `14:30`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string;
  /** 主持人 */
  readonly chair: string;
  /** 记录人 */
  readonly recorder: string;
  /** 应到 */
  readonly expected: number | null;
  /** 列席 */
  readonly attending: string;
  /** 学习目的 */
  readonly purpose: string;
  readonly agenda: readonly AgendaItem[];
  /** 原文摘编 */
  readonly entries: readonly CollectionEntry[];
  /** 讨论题 */
  readonly questions: readonly string[];
  /** 延伸篇目 */
  readonly reading: readonly string[];
  readonly homework: readonly string[];
  /** Null until the session was held. */
  readonly record: SessionRecord | null;
}

export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly person: string;
  readonly minutes: number;
}

/** 会议记录 */
export interface SessionRecord {
  /** 实到 */
  readonly present: number | null;
  /** 出席: names. */
  readonly attendees: readonly string[];
  readonly absences: readonly { readonly name: string; readonly reason: string }[];
  /** 发言要点 */
  readonly speeches: readonly { readonly name: string; readonly points: string }[];
  /** 决议 */
  readonly resolutions: readonly string[];
  /** 后续事项 */
  readonly followUps: readonly { readonly task: string; readonly person: string; readonly due: string }[];
}

/** Nothing filled in yet. */
export const emptySession: Omit<SessionContent, 'title' | 'type'> = {
  branch: '',
  date: null,
  start: null,
  end: null,
  place: '',
  chair: '',
  recorder: '',
  expected: null,
  attending: '',
  purpose: '',
  agenda: [],
  entries: [],
  questions: [],
  reading: [],
  homework: [],
  record: null,
};

/** Held, and nothing written down yet. */
export const emptyRecord: SessionRecord = {
  present: null,
  attendees: [],
  absences: [],
  speeches: [],
  resolutions: [],
  followUps: [],
};

/** 准备中 or 已记录. */
export type SessionState = 'preparing' | 'recorded';

export function sessionStateOf({ record }: Pick<Session, 'record'>): SessionState {
  return record === null ? 'preparing' : 'recorded';
}

/** What a new session begins with, in each of the six types; a person may change it. */
export interface SessionTemplate {
  readonly type: SessionType;
  readonly purpose: string;
  readonly agenda: readonly AgendaItem[];
  readonly questions: readonly string[];
}
