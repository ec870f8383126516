/** Run-time checks of values that come from another process or out of a file, in the shape of the types they stand for. */
import {
  type Anchor,
  type Annotation,
  type AnnotationColor,
  type AnnotationSettings,
  annotationColors,
  type ColorLabels,
  type Link,
  type NoteTemplate,
  type TidyingDecision,
  tidyingKinds,
} from './model';

export type Check<T> = (value: unknown) => value is T;

/** Each property with its check; one that may be absent is told apart, so that neither kind can be forgotten. */
type Fields<T> = {
  readonly [Key in keyof T]-?: Record<never, never> extends Pick<T, Key>
    ? { readonly mayBeAbsent: Check<Required<T>[Key]> }
    : Check<T[Key]>;
};

export const isString: Check<string> = (value): value is string => typeof value === 'string';

export const isNull: Check<null> = (value): value is null => value === null;

export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

export const isOffset: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const isColor: Check<AnnotationColor> = isOneOf(annotationColors);

export function isOneOf<const T extends string>(choices: readonly T[]): Check<T> {
  return (value): value is T => choices.some((choice) => choice === value);
}

/** A list without holes: `every` alone would pass over them. */
export function isListOf<T>(isItem: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && Array.from(value).every(isItem);
}

export const isStrings: Check<readonly string[]> = isListOf(isString);

/** A plain object with these properties and no other. */
export function isShape<T extends object>(fields: Fields<T>): Check<T> {
  const checks = new Map(Object.entries<Check<unknown> | { readonly mayBeAbsent: Check<unknown> }>(fields));
  return (value): value is T => {
    if (!isRecord(value)) return false;
    const areKnown = Object.keys(value).every((key) => checks.has(key));
    return (
      areKnown &&
      [...checks].every(([key, check]) =>
        typeof check === 'function' ? check(value[key]) : !Object.hasOwn(value, key) || check.mayBeAbsent(value[key]),
      )
    );
  };
}

/** A plain object with some of these properties and no other. */
export function isPartOf<T extends object>(fields: { readonly [Key in keyof T]-?: Check<T[Key]> }): Check<Partial<T>> {
  const checks = new Map(Object.entries<Check<unknown>>(fields));
  return (value): value is Partial<T> =>
    isRecord(value) && Object.entries(value).every(([key, property]) => checks.get(key)?.(property) === true);
}

/** What one of the checks, at least, is content with. */
export function isEither<Kinds extends readonly unknown[]>(
  ...checks: { readonly [Index in keyof Kinds]: Check<Kinds[Index]> }
): Check<Kinds[number]> {
  return (value): value is Kinds[number] => checks.some((check) => check(value));
}

/** Exactly these arguments, in this order. */
export function takes<Args extends readonly unknown[]>(
  ...checks: { readonly [Index in keyof Args]: Check<Args[Index]> }
): Check<Args> {
  return (value): value is Args =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, index) => check(value[index]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const anchorFields = {
  passageId: isString,
  textId: isString,
  start: isOffset,
  end: isOffset,
  quote: isString,
  prefix: isString,
  suffix: isString,
};

const isPlacement = isOneOf(['placed', 'moved', 'unplaced'] as const);

export const isLink: Check<Link> = isShape<Link>({ ...anchorFields, id: isString, placement: isPlacement });

export const isAnnotation: Check<Annotation> = isShape<Annotation>({
  ...anchorFields,
  id: isString,
  further: { mayBeAbsent: isListOf(isShape<Anchor>(anchorFields)) },
  links: { mayBeAbsent: isListOf(isLink) },
  color: isColor,
  note: isString,
  tags: isStrings,
  topicIds: isStrings,
  createdAt: isString,
  updatedAt: isString,
  placement: isPlacement,
});

export const isAnnotationSettings: Check<AnnotationSettings> = isShape<AnnotationSettings>({
  colorLabels: isShape<ColorLabels>({
    yellow: isString,
    blue: isString,
    green: isString,
    red: isString,
    purple: isString,
  }),
  noteTemplates: isListOf(isShape<NoteTemplate>({ name: isString, text: isString })),
});

export const isTidyingDecision: Check<TidyingDecision> = isShape<TidyingDecision>({
  kind: isOneOf(tidyingKinds),
  start: isOffset,
  end: isOffset,
  to: isString,
  reason: isString,
});

/** ISO 8601, UTC, a moment that there is. */
export const isTime: Check<string> = (value): value is string =>
  isString(value) &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Whether the database keeps it whole: it ends a text at a NUL and makes U+FFFD of half a character, both silently. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** Whether all texts in a value are storable, however deep they stand. */
export function areAllStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(areAllStorable);
}
