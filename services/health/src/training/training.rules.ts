import type { CalendarDate } from '@minsheng/kernel/domain';

export type Kind = 'KNOWLEDGE' | 'CERTIFICATE' | 'TRAINER';

/** Kinds that end with an examination for a certificate. */
export const CERTIFYING = {
  KNOWLEDGE: false,
  CERTIFICATE: true,
  TRAINER: false,
} as const satisfies Record<Kind, boolean>;

export interface TrainingFacts {
  readonly kind: Kind;
  readonly heldOn: CalendarDate;
  readonly venue: string;
  readonly instructor: string;
  /** 人次: everybody who was there, each time. */
  readonly attendance: number;
  /** 其中在校师生: a part of the attendance. */
  readonly pupils: number;
  /** Certificates issued; null while the examination is open, and where there is none. */
  readonly certificates: number | null;
}

/** Why a training cannot stand as it is, with the field it is about. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function findFault(training: TrainingFacts, today: CalendarDate): Fault | undefined {
  const { kind, heldOn, venue, instructor, attendance, pupils, certificates } = training;
  if (heldOn > today) return { code: 'TRAINING_IN_FUTURE', field: 'heldOn', params: { today } };
  if (venue === '') return { code: 'TRAINING_VENUE_REQUIRED', field: 'venue' };
  if (instructor === '') return { code: 'INSTRUCTOR_REQUIRED', field: 'instructor' };
  if (attendance < 1) return { code: 'ATTENDANCE_REQUIRED', field: 'attendance' };
  if (pupils < 0) return { code: 'PUPILS_NEGATIVE', field: 'pupils' };
  if (pupils > attendance) return { code: 'PART_EXCEEDS_WHOLE', field: 'pupils' };
  if (certificates === null) return undefined;
  if (!CERTIFYING[kind]) return { code: 'CERTIFICATES_NOT_HELD', field: 'certificates' };
  if (certificates < 0) return { code: 'CERTIFICATES_NEGATIVE', field: 'certificates' };
  if (certificates > attendance)
    return { code: 'CERTIFICATES_EXCEED', field: 'certificates', params: { attendance } };
  return undefined;
}
