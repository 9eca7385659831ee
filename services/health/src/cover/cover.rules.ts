import {
  type CalendarDate,
  type Fault,
  type RegisterFacts,
  findRegisterFault,
} from '@minsheng/kernel/domain';

interface CoverageFacts extends RegisterFacts {
  readonly register: string;
  readonly grade: string | null;
  readonly coveredOn: CalendarDate | null;
}

/** Which institutions must have a department depends on their grade, which is therefore not left out. */
const GRADED = 'INSTITUTION';

/** Why a unit cannot stand in its register as it is, with the field it is about. */
export function findFault(unit: CoverageFacts): Fault | undefined {
  return unit.register === GRADED && unit.grade === null
    ? { code: 'GRADE_REQUIRED', field: 'grade' }
    : findRegisterFault(unit, { coveredOn: unit.coveredOn });
}

/** Whether a binding is about units of this register. */
export function namesRegister({ parameters }: { readonly parameters: unknown }, register: string): boolean {
  return (parameters as { readonly register?: string } | null)?.register === register;
}
