import { expectTypeOf, it } from 'vitest';
import type { CalendarDate, Decimal } from '../domain/index.ts';
import type { Paper } from '../people/paper.rules.ts';
import type { AmendInput, RecordInput } from './declared.ts';
import type { visit } from './testing/visiting.ts';

type Left<T> = T | null | undefined;

it('what recording takes follows from the declaration: what must be said, what may be, nothing else', () => {
  expectTypeOf<RecordInput<typeof visit>>().toEqualTypeOf<{
    readonly name: string;
    readonly idNumber?: Left<string>;
    readonly phone?: Left<string>;
    readonly paper?: Left<Paper>;
    readonly sex?: Left<'FEMALE' | 'MALE'>;
    readonly birthYear?: Left<number>;
    readonly noPaperReason?: Left<string>;
    readonly sourceSystem?: Left<string>;
    readonly caseNumber?: Left<string>;
    readonly township?: Left<string>;
    readonly visitor: string;
    readonly topic: 'HEALTH' | 'CARE' | 'LETTER';
    readonly brought: readonly ('RICE' | 'OIL')[];
    readonly stage: 'PLANNED' | 'DONE';
    readonly visitedOn: CalendarDate;
    readonly minutes?: Left<number>;
    readonly distance?: Left<Decimal>;
    readonly spent?: Left<Decimal>;
    readonly alone?: Left<boolean>;
    readonly result?: Left<'WELL' | 'ILL'>;
    readonly remarks?: Left<string>;
  }>();
});

it('what amending takes is what may be said again', () => {
  expectTypeOf<keyof AmendInput<typeof visit>>().toEqualTypeOf<
    'visitor' | 'brought' | 'stage' | 'minutes' | 'distance' | 'spent' | 'result' | 'remarks'
  >();
});
