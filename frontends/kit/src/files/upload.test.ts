import { beforeEach, expect, test, vi } from 'vitest';
import { pageSession } from '../client/drawn-for.ts';
import { type Upload, findUploadFault, uploadFile } from './upload.ts';

class FakeRequest extends EventTarget {
  static last: FakeRequest;
  upload = new EventTarget();
  headers: Record<string, string> = {};
  opened: string[] = [];
  sent: unknown;
  status = 0;
  response: unknown = null;
  abort = vi.fn();
  constructor() {
    super();
    FakeRequest.last = this;
  }
  open(...opened: string[]): void {
    this.opened = opened;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  send(body: unknown): void {
    this.sent = body;
  }
  answer(status: number, response: unknown): void {
    Object.assign(this, { status, response }).dispatchEvent(new Event('load'));
  }
}

const file = new File(['%PDF-'], '验收 单.pdf');
const progress = vi.fn();
let leaving: AbortController;

beforeEach(() => {
  progress.mockClear();
  leaving = new AbortController();
});

function start() {
  const upload: Upload = {
    module: 'public-security',
    unit: 'u1',
    file,
    onProgress: progress,
    signal: leaving.signal,
  };
  const done = uploadFile(upload, FakeRequest as unknown as typeof XMLHttpRequest);
  return { done, request: FakeRequest.last };
}

test('a file is sent as it is, for its unit and under its name', async () => {
  const { done, request } = start();
  expect(request.opened).toEqual(['POST', '/api/files/public-security']);
  expect(request.sent).toBe(file);
  expect(request.headers).toEqual({
    'content-type': 'application/octet-stream',
    'x-unit-id': 'u1',
    'x-file-name': '%E9%AA%8C%E6%94%B6%20%E5%8D%95.pdf',
  });
  request.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded: 2, total: 3 }));
  expect(progress).toHaveBeenCalledWith(66);
  const kept = { id: 'f1', name: '验收 单.pdf', bytes: 5 };
  request.answer(201, kept);
  await expect(done).resolves.toEqual(kept);
});

test('a refusal is told in the words of the server', async () => {
  const { done, request } = start();
  request.answer(415, { errors: [{ message: '文件内容不是可以上传的类型。' }] });
  await expect(done).rejects.toThrow('文件内容不是可以上传的类型。');
});

test('a file says for whom its page was drawn, and a page of somebody else ends', async () => {
  pageSession.drawFor('clerk');
  const { done, request } = start();
  expect(request.headers).toMatchObject({ 'x-minsheng-viewer': 'clerk' });
  request.answer(409, {
    errors: [{ message: '账号已切换，请刷新', extensions: { code: 'VIEWER_CHANGED' } }],
  });
  await expect(done).rejects.toThrow('账号已切换，请刷新');
  expect(pageSession.snapshot().standing).toBe('switched');
});

test.each([
  ['no answer', (request: FakeRequest) => request.dispatchEvent(new Event('error'))],
  ['the page of a proxy', (request: FakeRequest) => request.answer(502, null)],
])('%s is told in our own words', async (_, happens) => {
  const { done, request } = start();
  happens(request);
  await expect(done).rejects.toThrow('没有上传成功，请检查网络后重试。');
});

test('leaving the page ends the upload', () => {
  const { request } = start();
  leaving.abort();
  expect(request.abort).toHaveBeenCalledOnce();
});

test('an empty file is called empty', () => {
  expect(findUploadFault({ size: 0 })).toBe(
    '文件是空的（0\u00a0字节），请打开核对内容，重新保存或扫描后再上传。',
  );
});

test('what is larger than the server takes is not sent at all', () => {
  const most = 20 * 1024 * 1024;
  expect(findUploadFault({ size: most })).toBeUndefined();
  expect(findUploadFault({ size: most + 1 })).toBe('文件超过 20\u00a0MB，请压缩或拆分后再上传。');
});
