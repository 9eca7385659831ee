import { sessionMeasure } from '@minsheng/kernel';
import { sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Lecture, lecture } from './lecture.ts';

const parameters = z.strictObject({});

/** 场次: lectures held in the year, wherever they were held. */
export const lectureSessions = sessionMeasure({ name: 'lecture.sessions', kind: lecture, parameters });

/** 覆盖群众人次: everybody who came to those same lectures, each time. */
export const lectureAttendance = sumOf<Lecture, z.infer<typeof parameters>>({
  name: 'lecture.attendance',
  kind: lecture,
  parameters,
  dayOf: ({ stage, heldOn }) => (stage === 'HELD' ? heldOn : null),
  amountOf: ({ audience }) => audience ?? 0,
});
