export type Opening = 'opened' | 'unusable';

/**
 * Whether to show the window, answered when that is known: not over a library that cannot be opened, which has a
 * dialog of its own; but a library that takes too long to open is waited for in sight.
 */
export async function whetherToShow(opening: Promise<Opening>, tooLong: Promise<void>): Promise<boolean> {
  return (await Promise.race([opening, tooLong])) !== 'unusable';
}
