/** Reading values out of JSON that anybody may have made: what has not the shape looked for is as if it were not there. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes one value with or without its brackets. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** `id` and `type` may keep the names they have in JSON-LD. */
export function iriOf(value: unknown): string | null {
  return isObject(value) ? (textOf(value.id) ?? textOf(value['@id'])) : textOf(value);
}

export function hasType(object: JsonObject, type: string): boolean {
  return listOf(object.type ?? object['@type']).includes(type);
}

export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
