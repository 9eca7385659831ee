import { expect, it } from 'vitest';
import { BALLAST, ballastMove } from './ballast.rules.ts';

const MB = 1024 * 1024;

it.each([
  ['nothing is free', 0, true, 'release'],
  ['little is free', 15 * MB, true, 'release'],
  ['some is free', 17 * MB, true, undefined],
  ['nothing is free and nothing left to give', 0, false, undefined],
  ['what was given is free', BALLAST, false, undefined],
  ['somebody has made room', 512 * MB, false, 'lay'],
  ['there is room and it lies', 512 * MB, true, undefined],
])('%s', (_, free, isLaid, move) => {
  expect(ballastMove(free, isLaid)).toBe(move);
});
