import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageSession } from './page-session.ts';

const open: BroadcastChannel[] = [];

/** A tab of one browser. */
function openTab(): PageSession {
  const tabs = new BroadcastChannel('page-session-test');
  open.push(tabs);
  return new PageSession(tabs);
}

let one: PageSession;
let other: PageSession;

beforeEach(() => {
  one = openTab();
  other = openTab();
});
afterEach(() => {
  for (const tabs of open.splice(0)) tabs.close();
});

async function expectStanding(tab: PageSession, standing: string) {
  await expect.poll(() => tab.snapshot().standing).toBe(standing);
}

test('who signs out in one tab is signed out in all', async () => {
  one.drawFor('clerk');
  other.drawFor('clerk');
  one.leave();
  expect(one.snapshot().standing).toBe('signedOut');
  await expectStanding(other, 'signedOut');
});

test('where somebody else signs in, the page of the one before shows nothing any more', async () => {
  one.endSession();
  other.drawFor('clerk');
  await expectStanding(one, 'entered');
  const later = openTab();
  later.drawFor('reviewer');
  await expectStanding(other, 'switched');
  expect(later.snapshot()).toEqual({ standing: 'current', viewer: 'reviewer' });
});

test('a tab that stands at the sign-in page hears that somebody has signed in', async () => {
  other.endSession();
  one.drawFor('clerk');
  await expectStanding(other, 'entered');
});

test('the same person in a second tab changes nothing, nor does a tab that does not know yet whose it is', async () => {
  const third = openTab();
  one.drawFor('clerk');
  other.drawFor('clerk');
  const heard = openTab();
  heard.endSession();
  third.drawFor('clerk');
  await expectStanding(heard, 'entered');
  expect([one, other, third].map((tab) => tab.snapshot().standing)).toEqual([
    'current',
    'current',
    'current',
  ]);
  const unknown = openTab();
  one.leave();
  await expectStanding(third, 'signedOut');
  expect(unknown.snapshot().standing).toBe('current');
});

test('a page once ended is drawn for nobody again', () => {
  one.drawFor('clerk');
  one.switchAway();
  one.drawFor('reviewer');
  expect(one.snapshot()).toEqual({ standing: 'switched', viewer: 'clerk' });
});
