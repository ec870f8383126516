/** The names under which main and the preload script reach each other. */
export const callChannel = 'call';
export const eventChannel = 'event';
/** Files dropped on the window: apart from the calls, so that the page cannot name files by itself. */
export const dropChannel = 'drop';

/** What files are dropped for: to be checked where an element says `data-drop="draft"`, to be taken in anywhere else. */
export const dropKinds = ['texts', 'draft'] as const;
export interface Drop {
  readonly kind: (typeof dropKinds)[number];
  readonly paths: readonly string[];
}

/** How main answers a call: a bug or a refusal travels as a message, so that the page sees no more than that. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };
