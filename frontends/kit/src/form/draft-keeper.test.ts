import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftKeeper } from './draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keeper() {
  const saved: string[] = [];
  const save = vi.fn(async (content: string): Promise<undefined> => void saved.push(content));
  return { saved, save, drafts: new DraftKeeper(save) };
}

test('saves what was typed last, once in a while, however long somebody types', async () => {
  const { saved, drafts } = keeper();
  for (let nth = 0; nth < 30; nth++) {
    drafts.keep(`typed ${nth}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(saved).toEqual(['typed 19']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(saved).toEqual(['typed 19', 'typed 29']);
});

test('saves at once what waits when the page is left, and nothing where nothing does', async () => {
  const { saved, save, drafts } = keeper();
  drafts.saveNow(true);
  drafts.keep('half');
  drafts.saveNow(true);
  drafts.saveNow(true);
  await vi.runAllTimersAsync();
  expect(saved).toEqual(['half']);
  expect(save).toHaveBeenCalledWith('half', true);
});

test('a form that is sent waits for what is under way and leaves nothing behind', async () => {
  const { saved, save, drafts } = keeper();
  let arrive: (value?: undefined) => void = () => undefined;
  save.mockImplementationOnce(() => new Promise<undefined>((done) => (arrive = done)));
  drafts.keep('first');
  await vi.advanceTimersByTimeAsync(2000);
  drafts.keep('second');
  let stopped = false;
  const stopping = drafts.stop().then(() => (stopped = true));
  await vi.advanceTimersByTimeAsync(5000);
  expect(stopped).toBe(false);
  arrive();
  await stopping;
  expect(saved).toEqual([]);
});

test('goes on after a failure with what is typed next', async () => {
  const { saved, save, drafts } = keeper();
  save.mockRejectedValueOnce(new Error('away'));
  drafts.keep('lost');
  await vi.advanceTimersByTimeAsync(2000);
  drafts.keep('kept');
  await vi.advanceTimersByTimeAsync(2000);
  expect(saved).toEqual(['kept']);
});
