/** One step of the schema. A released step is never edited; a later one changes what it made. */
export interface Migration {
  /** From 1, without gaps; kept in `PRAGMA user_version`. */
  readonly version: number;
  readonly sql: string;
}
