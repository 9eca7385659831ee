import { expect, it } from 'vitest';
import { DiskRoom } from './disk-room.ts';

const MB = 1024 * 1024;

function room(free: Record<string, number | undefined>) {
  const clock = { ms: 0 };
  const settings = { folders: Object.keys(free), reserve: 200 * MB };
  return {
    clock,
    disk: new DiskRoom(
      settings,
      (folder) => free[folder],
      () => clock.ms,
    ),
    free,
  };
}

it('refuses in words below the reserve, and takes it back as soon as there is room', () => {
  const { disk, clock, free } = room({ data: 500 * MB });
  expect(() => disk.assertRoom()).not.toThrow();
  free['data'] = 199 * MB;
  clock.ms += 1_000;
  expect(() => disk.assertRoom()).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
  expect(disk.now()).toEqual({ freeMb: 199, state: 'short' });
  free['data'] = 200 * MB;
  clock.ms += 1_000;
  expect(disk.now()).toEqual({ freeMb: 200, state: 'enough' });
});

it('goes by the fullest disk, and by no disk of which nothing is known', () => {
  expect(room({ data: 900 * MB, database: 3 * MB }).disk.now()).toEqual({ freeMb: 3, state: 'short' });
  expect(room({ data: undefined }).disk.now()).toEqual({ freeMb: null, state: 'enough' });
});
