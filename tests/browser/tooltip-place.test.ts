import { expect, test } from 'vitest';
import { placeInWindow } from '../../src/browser/tooltip-place.js';

const room = { width: 1280, height: 900 };

test('a tooltip that is in the window stays where it is', () => {
  expect(placeInWindow({ left: 100, top: 30, width: 416, height: 599 }, 90, room)).toEqual({
    left: 100,
    top: 30,
  });
});

test('one that reaches out above or below is moved, and does not cover the pointer if there is room', () => {
  const size = { width: 416, height: 599 };
  expect(placeInWindow({ left: 130, top: -256, ...size }, 556, room)).toEqual({
    left: 130,
    top: 0,
  });
  expect(placeInWindow({ left: -126, top: 400, ...size }, 300, room)).toEqual({
    left: 310,
    top: 301,
  });
});

test('one in a window that it fills stands in its corner', () => {
  const phone = { width: 320, height: 500 };
  const size = { width: 296, height: 520 };
  expect(placeInWindow({ left: -200, top: -100, ...size }, 100, phone)).toEqual({
    left: 24,
    top: 0,
  });
  expect(placeInWindow({ left: 5, top: 5, width: 400, height: 40 }, 2, phone).left).toBe(0);
});
