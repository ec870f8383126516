/** 学习包: what is in it, beside the bytes of texts. docs/study-pack.md describes the file. */
import {
  type Check,
  isAnnotation,
  isListOf,
  isOffset,
  isOneOf,
  isShape,
  isString,
  isStrings,
  isTidyingDecision,
} from '../checks';
import type { Annotation, TidyingDecision } from '../model';
import type { Collection } from '../study/collection';
import { isCollection } from '../study/collection-shape';
import type { Session } from '../study/session';
import { isSession } from '../study/session-shape';

/** Raised when an older program could no longer read what is written. */
export const packVersion = 1;

export interface PackContent {
  readonly format: 'yuanwen-pack';
  readonly version: number;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Files whose bytes are in the pack. */
  readonly sources: readonly PackedSource[];
  /** What the sender decided about texts of the files, 整理记录; absent where that is nothing. */
  readonly tidying?: readonly PackedTidying[];
  /** Those that excerpts and annotations stand in, and those of the files. */
  readonly texts: readonly PackedText[];
  /** Those that excerpts and annotations stand in, whole. */
  readonly passages: readonly PackedPassage[];
  readonly annotations: readonly Annotation[];
  readonly collections: readonly Collection[];
  readonly sessions: readonly Session[];
}

export interface PackedSource {
  /** Of its bytes, hexadecimal; names its entry. */
  readonly sha256: string;
  /** Base name. */
  readonly file: string;
  /** In which its characters are written; empty where the format itself says it. */
  readonly encoding: string;
}

export interface PackedTidying {
  readonly textId: string;
  /** Earliest first. */
  readonly decisions: readonly TidyingDecision[];
}

export interface PackedText {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** Of the file that it comes from, in the pack or not. */
  readonly sha256: string;
}

export interface PackedPassage {
  readonly id: string;
  readonly textId: string;
  readonly headings: readonly string[];
  readonly text: string;
}

export const isPackContent: Check<PackContent> = isShape<PackContent>({
  format: isOneOf(['yuanwen-pack']),
  version: isOffset,
  title: isString,
  madeAt: isString,
  sources: isListOf(isShape<PackedSource>({ sha256: isSha256, file: isString, encoding: isString })),
  tidying: {
    mayBeAbsent: isListOf(isShape<PackedTidying>({ textId: isString, decisions: isListOf(isTidyingDecision) })),
  },
  texts: isListOf(isShape<PackedText>({ id: isString, title: isString, citation: isString, sha256: isSha256 })),
  passages: isListOf(isShape<PackedPassage>({ id: isString, textId: isString, headings: isStrings, text: isString })),
  annotations: isListOf(isAnnotation),
  collections: isListOf(isCollection),
  sessions: isListOf(isSession),
});

function isSha256(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
}
