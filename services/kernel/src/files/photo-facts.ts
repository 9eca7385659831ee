import ExifReader from 'exifreader';

/** What a camera wrote into a photo. Positions are decimal degrees as text. */
export interface PhotoFacts {
  readonly takenAt: Date | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
}

const NOTHING: PhotoFacts = { takenAt: null, latitude: null, longitude: null };
// XMP is XML of whoever wrote it: left alone.
const WANTED = { expanded: true, includeTags: { exif: true, gps: true } } as const;

/** Time and position of a photo; nulls where it has none, or none that can be. */
export function readPhotoFacts(bytes: Buffer): PhotoFacts {
  const { exif, gps } = load(bytes);
  const [latitude, longitude] = [gps?.Latitude, gps?.Longitude];
  const isPlace = isDegrees(latitude, 90) && isDegrees(longitude, 180);
  return {
    takenAt: findInstant(exif?.DateTimeOriginal?.description, exif?.OffsetTimeOriginal?.description),
    latitude: isPlace ? latitude.toFixed(6) : NOTHING.latitude,
    longitude: isPlace ? longitude.toFixed(6) : NOTHING.longitude,
  };
}

/** How the picture is to be turned, EXIF 1 to 8. */
export function readOrientation(bytes: Buffer): number {
  const value = load(bytes).exif?.Orientation?.value;
  return typeof value === 'number' ? value : 1;
}

function load(bytes: Buffer): ExifReader.ExpandedTags {
  try {
    return ExifReader.load(bytes, WANTED);
  } catch {
    // Without metadata, or with some that nobody can read: a photo all the same.
    return {};
  }
}

function isDegrees(value: number | undefined, most: number): value is number {
  return value !== undefined && Math.abs(value) <= most;
}

/** A camera tells the time of its place; without an offset that is the county's. */
function findInstant(text: string | undefined, offset = '+08:00'): Date | null {
  const [, date, time] = /^(\d{4}:\d{2}:\d{2}) (\d{2}:\d{2}:\d{2})/.exec(text ?? '') ?? [];
  if (!date) return null;
  const instant = new Date(`${date.replaceAll(':', '-')}T${time}${offset}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
