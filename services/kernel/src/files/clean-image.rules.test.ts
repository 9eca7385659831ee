import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { CAMERA, photo, picture } from '../testing/samples.ts';
import { cleanImage } from './clean-image.rules.ts';
import { readOrientation, readPhotoFacts } from './photo-facts.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;

test.each(FORMATS)('time and place of a %s are read, and its picture alone is left', (format) => {
  const taken = photo(format);
  expect(readPhotoFacts(taken)).toEqual({
    takenAt: new Date('2026-05-06T02:11:12Z'),
    latitude: '29.998611',
    longitude: '108.115000',
  });
  expect(taken.includes(CAMERA)).toBe(true);
  const cleaned = cleanImage(`image/${format}`, taken);
  expect(cleaned.equals(picture(format))).toBe(true);
  expect(readPhotoFacts(cleaned)).toEqual({ takenAt: null, latitude: null, longitude: null });
});

test('a photo that was taken on its side stays turned', () => {
  const taken = photo('jpeg');
  const cleaned = cleanImage('image/jpeg', taken, readOrientation(taken));
  expect(readOrientation(cleaned)).toBe(6);
  expect(cleaned.length).toBe(picture('jpeg').length + 36);
  expect(cleaned.includes('Camera')).toBe(false);
});

test('what colours need is kept, a thumbnail in another segment is not', () => {
  const bytes = picture('jpeg');
  const colours = Buffer.from('ffe2000f4943435f50524f46494c450001', 'hex');
  const thumbnail = Buffer.from('ffe000084a46585800ff', 'hex');
  const taken = Buffer.concat([bytes.subarray(0, 2), colours, thumbnail, bytes.subarray(2)]);
  const cleaned = cleanImage('image/jpeg', taken);
  expect(cleaned.includes('ICC_PROFILE')).toBe(true);
  expect(cleaned.includes('JFXX')).toBe(false);
});

test('a photo whose end was cut off gets one', () => {
  const bytes = picture('jpeg');
  expect(cleanImage('image/jpeg', bytes.subarray(0, -2)).equals(bytes)).toBe(true);
});

test.each(FORMATS)('a %s that breaks off in its head is refused', (format) => {
  const bytes = photo(format);
  expect(() => cleanImage(`image/${format}`, bytes.subarray(0, 40))).toThrow(RangeError);
});

test('a chunk of no length at the end of the numbers does not go round for ever', () => {
  const chunk = Buffer.concat([Buffer.from('ffffffff', 'hex'), Buffer.from('tEXt'), Buffer.alloc(4)]);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8)), 8);
  const bytes = Buffer.concat([picture('png').subarray(0, 33), chunk]);
  expect(() => cleanImage('image/png', bytes)).toThrow(RangeError);
});
