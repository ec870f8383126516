export type Opening = 'opened' | 'unusable';

/**
 * Whether to show the window, answered when that is known: painted, and with its library open. Not over a library that
 * cannot be opened, which has a dialog of its own; but what takes too long is waited for in sight.
 */
export async function whetherToShow(
  opening: Promise<Opening>,
  painted: Promise<void>,
  tooLong: Promise<void>,
): Promise<boolean> {
  const settled = opening.then(async (outcome) => {
    if (outcome === 'opened') await painted;
    return outcome;
  });
  return (await Promise.race([settled, tooLong])) !== 'unusable';
}
