import { distinctPeople } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Volunteer, volunteer } from './volunteer.ts';

const parameters = z.strictObject({});

/** 培育人数: distinct people who were registered in the year; trained alone does not count. */
export const volunteerPeople = distinctPeople<Volunteer, z.infer<typeof parameters>>({
  name: 'volunteer.people',
  kind: volunteer,
  parameters,
  person: 'person',
  day: 'registeredOn',
});
