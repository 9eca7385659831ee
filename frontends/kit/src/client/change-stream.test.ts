import { afterEach, expect, test, vi } from 'vitest';
import { ChangeStream } from './change-stream.ts';

const TIMES = { beat: 20, silence: 80, claim: 15 };

/** A stream of the server, as a tab holds it. */
class FakeSource extends EventTarget {
  readyState = 1;
  close = () => {
    this.readyState = 2;
  };
  say(event: string, data: unknown): void {
    this.dispatchEvent(Object.assign(new Event(event), { data: JSON.stringify(data) }));
  }
}

class Tab {
  readonly heard: (readonly string[])[] = [];
  readonly sources: FakeSource[] = [];
  readonly signedOut = vi.fn();
  readonly #channel = new BroadcastChannel('change-stream-test');
  #dead = false;
  readonly stream = new ChangeStream({
    tabs: {
      postMessage: (word: unknown) => this.#dead || this.#channel.postMessage(word),
      addEventListener: this.#channel.addEventListener.bind(this.#channel),
    },
    open: () => {
      const source = new FakeSource();
      this.sources.push(source);
      setTimeout(() => source.dispatchEvent(new Event('open')));
      return source as unknown as EventSource;
    },
    onSignedOut: this.signedOut,
    times: TIMES,
  });
  readonly stop = this.stream.listen((ids) => this.heard.push(ids));

  /** Like a crash: it says nothing more and hears nothing. */
  die(): void {
    this.#dead = true;
    this.#channel.close();
    this.stop();
  }

  get open(): FakeSource | undefined {
    return this.sources.find(({ readyState }) => readyState === 1);
  }
}

let tabs: Tab[] = [];
afterEach(() => {
  for (const tab of tabs) tab.die();
  tabs = [];
});

function openTabs(count: number): Tab[] {
  const opened = Array.from({ length: count }, () => new Tab());
  tabs.push(...opened);
  return opened;
}

const holders = () => tabs.filter((tab) => tab.open);

/** The one tab that holds a stream, once the tabs have settled it among them. */
async function holder(): Promise<Tab> {
  await expect.poll(() => holders().length).toBe(1);
  await new Promise((done) => setTimeout(done, TIMES.beat * 2));
  expect(holders()).toHaveLength(1);
  return holders()[0]!;
}

test('of twenty tabs one holds a stream, and all hear what it says', async () => {
  openTabs(20);
  const chosen = await holder();
  for (const tab of tabs) tab.heard.length = 0;
  chosen.open!.say('indicators', { ids: ['i1'] });
  await expect.poll(() => tabs.every((tab) => tab.heard.length === 1)).toBe(true);
  expect(tabs.map(({ heard }) => heard)).toEqual(tabs.map(() => [['i1']]));
});

test('a tab alone holds the stream, and has no reason to ask twice at its start', async () => {
  const [tab] = openTabs(1);
  await holder();
  expect(tab!.heard).toEqual([]);
});

test('a tab that nobody sees holds no stream, is not disturbed, and asks anew once it is shown', async () => {
  const [one, other] = openTabs(2);
  one!.stream.setVisible(false);
  expect(await holder()).toBe(other);
  other!.open!.say('indicators', { ids: ['i1'] });
  await expect.poll(() => other!.heard).toContainEqual(['i1']);
  await new Promise((done) => setTimeout(done, TIMES.beat));
  expect(one!.heard).toEqual([]);
  one!.stream.setVisible(true);
  await expect.poll(() => one!.heard).toEqual([[]]);
  other!.stream.setVisible(false);
  one!.stream.setVisible(false);
  await expect.poll(() => holders().length).toBe(0);
});

test('when the holder goes another takes over at once, and everybody asks for what was missed', async () => {
  openTabs(5);
  const chosen = await holder();
  for (const tab of tabs) tab.heard.length = 0;
  chosen.stop();
  const next = await holder();
  expect(next).not.toBe(chosen);
  const left = tabs.filter((tab) => tab !== chosen);
  await expect.poll(() => left.map(({ heard }) => heard)).toEqual(left.map(() => [[]]));
});

test('when the holder dies without a word another takes over after a silence', async () => {
  openTabs(3);
  const dead = await holder();
  dead.die();
  tabs = tabs.filter((tab) => tab !== dead);
  const next = await holder();
  await expect.poll(() => next.heard).toContainEqual([]);
});

test('a stream that was lost and is back makes everybody ask again; so does the server that says so', async () => {
  const [one, other] = openTabs(2);
  const { open } = await holder();
  for (const tab of tabs) tab.heard.length = 0;
  open!.dispatchEvent(new Event('error'));
  open!.dispatchEvent(new Event('open'));
  open!.say('resync', {});
  await expect
    .poll(() => [one!.heard, other!.heard])
    .toEqual([
      [[], []],
      [[], []],
    ]);
});

test('the end of the session is told once, by the holder', async () => {
  openTabs(2);
  const chosen = await holder();
  chosen.open!.say('signed-out', {});
  expect(chosen.signedOut).toHaveBeenCalledOnce();
});

test('from one page to the next the stream is kept', async () => {
  const [tab] = openTabs(1);
  await holder();
  tab!.stop();
  const stop = tab!.stream.listen(() => {});
  await new Promise((done) => setTimeout(done, TIMES.claim * 3));
  expect(tab!.sources).toHaveLength(1);
  stop();
});
