export type { DemoAmendment, DemoScreening, DemoStep, Programme } from './course.ts';
export { demoFacilities, type DemoFacility } from './facilities.ts';
export { peopleFrom, type DemoPerson } from './people.ts';
export { randomFrom, type Random } from './random.ts';
export { DEMO_FIRST_DAY, DEMO_LAST_DAY, demoScreenings } from './screenings.ts';
