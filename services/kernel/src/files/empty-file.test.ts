import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerWith } from '../testing/index.ts';
import { type FilingWorld, createFilingWorld } from './testing/filing-world.ts';

let world: FilingWorld;
beforeAll(async () => void (world = await createFilingWorld()));
afterAll(() => world.close());

test('an empty file is called empty, and leaves nothing', async () => {
  const response = await world.upload(callerWith('UNIT_CLERK', 'HEALTH'), Buffer.alloc(0));
  expect(response.statusCode).toBe(400);
  expect(response.json().errors[0]).toMatchObject({
    message: '文件是空的（0 字节），请打开核对内容，重新保存或扫描后再上传。',
    extensions: { code: 'FILE_EMPTY' },
  });
  expect(world.onDisk()).toEqual([]);
});
