import { z } from 'zod';
import { readChecked } from '@minsheng/seeds/catalogue';

const word = z.string().min(1);
const facility = z.strictObject({
  code: word,
  name: word,
  township: word,
  serves: z.array(word).default([]),
});

/** A place where screenings are done; `township` and `serves` are township codes. */
export type DemoFacility = z.infer<typeof facility>;

/** The facilities of the demonstration. Throws where the file is not well formed. */
export function demoFacilities(): readonly DemoFacility[] {
  return readChecked(
    new URL('./facilities.yaml', import.meta.url),
    z.strictObject({ facilities: z.array(facility) }),
  ).facilities;
}
