import { expect, test } from 'vitest';
import { cacheControl, isPage, isServed } from './files.rules.ts';

test.each(['/srv/portal/dist/assets/index-Dx3f_9aB.js', '/srv/health/dist/remoteEntry-a1b2c3d4.js'])(
  '%s is kept for good',
  (path) => {
    expect(cacheControl(path)).toBe('public, max-age=31536000, immutable');
  },
);

test.each(['index.html', 'mf-manifest.json', 'favicon.svg', 'remoteEntry.js'])(
  '%s is asked for again',
  (name) => {
    expect(cacheControl(`/srv/portal/dist/${name}`)).toBe('no-cache');
  },
);

test('the list of documents is not served', () => {
  expect([isServed('/persisted-documents.json'), isServed('/index.html')]).toEqual([false, true]);
});

test.each([
  ['/', true],
  ['/commitments/C06', true],
  ['/health/records/C06-1?after=x.y', true],
  ['/graphql', false],
  ['/api/nothing', false],
  ['/mf/health/gone.js', false],
  ['/assets/old.js', false],
])('%s is a page: %s', (url, expected) => {
  expect(isPage(url)).toBe(expected);
});
