/** Where a window stands, in device-independent pixels of the whole desktop. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly place: Place;
  readonly isMaximised: boolean;
}

/** The smallest window that everything fits into. */
export const smallest = { width: 1024, height: 640 };

const preferred = { width: 1440, height: 900 };

/** Of the title bar and a little below, so that the window can be taken hold of. */
const reachable = { width: 160, height: 48 };

/**
 * Where to open the window: as it was left, if that can still be seen on one of the screens, else in the middle of
 * the first. `workAreas` are the screens without their task bars, the main one first.
 */
export function placeWindow(left: WindowState | null, workAreas: readonly [Place, ...Place[]]): WindowState {
  if (left !== null && workAreas.some((area) => isReachable(left.place, area))) return left;
  const [area] = workAreas;
  const width = Math.min(preferred.width, area.width);
  const height = Math.min(preferred.height, area.height);
  const place = {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
  return { place, isMaximised: left?.isMaximised ?? false };
}

function isReachable(place: Place, area: Place): boolean {
  const width = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const isTitleInside = place.y >= area.y && place.y + reachable.height <= area.y + area.height;
  return width >= reachable.width && isTitleInside;
}

/** Null when the text is not one that `JSON.stringify` made of a state. */
export function readWindowState(json: string): WindowState | null {
  try {
    const value: unknown = JSON.parse(json);
    return isWindowState(value) ? value : null;
  } catch {
    return null;
  }
}

function isWindowState(value: unknown): value is WindowState {
  if (typeof value !== 'object' || value === null || !('place' in value) || !('isMaximised' in value)) return false;
  const { place, isMaximised } = value;
  return typeof isMaximised === 'boolean' && typeof place === 'object' && place !== null && isPlace(place);
}

function isPlace(place: object): place is Place {
  const fields: Readonly<Record<string, unknown>> = { ...place };
  return ['x', 'y', 'width', 'height'].every((name) => Number.isInteger(fields[name]));
}
