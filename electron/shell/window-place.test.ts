import { describe, expect, it } from 'vitest';
import { type Place, placeWindow, readWindowState } from './window-place';

const laptop: Place = { x: 0, y: 0, width: 1366, height: 728 };
const second: Place = { x: 1366, y: 0, width: 1920, height: 1040 };

describe('where the window opens', () => {
  it('the first time: in the middle, no larger than the screen', () => {
    expect(placeWindow(null, [laptop])).toEqual({ place: laptop, isMaximised: false });
    expect(placeWindow(null, [second]).place).toEqual({ x: 1606, y: 70, width: 1440, height: 900 });
  });

  it('later: where it was left, also on another screen', () => {
    const left = { place: { x: 1500, y: 40, width: 1200, height: 800 }, isMaximised: true };
    expect(placeWindow(left, [laptop, second])).toEqual(left);
  });

  it.each<[string, Place]>([
    ['the other screen is gone', { x: 1500, y: 40, width: 1200, height: 800 }],
    ['only its edge is on the screen', { x: 1300, y: 40, width: 1200, height: 800 }],
    ['its title bar is above the screen', { x: 0, y: -60, width: 1200, height: 800 }],
    ['its title bar is below the screen', { x: 0, y: 700, width: 1200, height: 800 }],
  ])('in the middle again when %s', (_reason, place) => {
    expect(placeWindow({ place, isMaximised: true }, [laptop])).toEqual({ place: laptop, isMaximised: true });
  });
});

describe('a state that was written', () => {
  it('is read', () => {
    const state = { place: { x: -8, y: 0, width: 1024, height: 640 }, isMaximised: false };
    expect(readWindowState(JSON.stringify(state))).toEqual(state);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"place":null,"isMaximised":false}',
    '{"place":{"x":0,"y":0,"width":1024},"isMaximised":false}',
    '{"place":{"x":0,"y":0,"width":"1024","height":640},"isMaximised":false}',
    '{"place":{"x":0,"y":0,"width":1024,"height":640}}',
  ])('and is not taken from %j', (json) => {
    expect(readWindowState(json)).toBeNull();
  });
});
