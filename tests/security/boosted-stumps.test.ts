import { expect, it } from 'vitest';
import { type Case, areaUnderCurve } from './boosted-stumps.ts';
import { drawing } from './histories.ts';

function cases(tells: number): readonly Case[] {
  const draw = drawing(7);
  return Array.from({ length: 2000 }, () => {
    const positive = draw() < 0.5;
    const told = draw() < tells ? Number(positive) : Number(draw() < 0.5);
    return { positive, features: [draw(), told, draw(), Math.floor(draw() * 5)] };
  });
}

it('finds what is told plainly, what is told now and then, and nothing where nothing is', () => {
  expect(areaUnderCurve(cases(1))).toBe(1);
  expect(areaUnderCurve(cases(0.2))).toBeGreaterThan(0.55);
  expect(Math.abs(areaUnderCurve(cases(0)) - 0.5)).toBeLessThan(0.05);
});
