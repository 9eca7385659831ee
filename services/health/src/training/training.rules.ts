import type { Fault } from '@minsheng/kernel/domain';

export type Kind = 'KNOWLEDGE' | 'CERTIFICATE' | 'TRAINER';

/** Kinds that end with an examination for a certificate. */
export const CERTIFYING = {
  KNOWLEDGE: false,
  CERTIFICATE: true,
  TRAINER: false,
} as const satisfies Record<Kind, boolean>;

export interface TrainingFacts {
  readonly kind: Kind;
  /** 人次: everybody who was there, each time. */
  readonly attendance: number;
  /** 其中在校师生: a part of the attendance. */
  readonly pupils: number;
  /** Certificates issued; null while the examination is open, and where there is none. */
  readonly certificates: number | null;
}

/** Why a training cannot stand as it is: no part is larger than its whole. */
export function findFault({ kind, attendance, pupils, certificates }: TrainingFacts): Fault | undefined {
  if (pupils > attendance) return { code: 'PART_EXCEEDS_WHOLE', field: 'pupils' };
  if (certificates === null) return undefined;
  if (!CERTIFYING[kind]) return { code: 'CERTIFICATES_NOT_HELD', field: 'certificates' };
  if (certificates > attendance)
    return { code: 'CERTIFICATES_EXCEED', field: 'certificates', params: { attendance } };
  return undefined;
}

/** Whether a binding is about trainings of a kind: whose records they are follows from it. */
export function isOfKind({ parameters }: { readonly parameters: unknown }, kind: string): boolean {
  return (parameters as { readonly kind?: string }).kind === kind;
}
