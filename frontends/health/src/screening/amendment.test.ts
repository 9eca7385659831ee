import { expect, test } from 'vitest';
import { amendment } from './amendment.ts';

const before = { result: 'PENDING', followUp: 'NOT_NEEDED', reportedOn: null, followUpNote: null } as const;

test('what stays as it was is not sent', () => {
  expect(amendment(before, { ...before, result: 'ABNORMAL', reportedOn: '2026-11-20' })).toEqual({
    result: 'ABNORMAL',
    reportedOn: '2026-11-20',
  });
});

test('empty and left out are the same', () => {
  expect(amendment(before, { ...before, reportedOn: undefined })).toEqual({});
});

test('a note taken away is a change', () => {
  expect(amendment({ followUpNote: '已联系' }, { followUpNote: '' })).toEqual({ followUpNote: '' });
});
