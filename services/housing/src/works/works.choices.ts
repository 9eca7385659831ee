import { choice } from '@minsheng/kernel/kinds';
import { STAGES, WORKS_KINDS } from './works.rules.ts';

// Apart, since other types of the graph have them, too.
export const worksKind = choice('WorksKind', WORKS_KINDS, { filter: true });
export const worksStage = choice('WorksStage', STAGES, { record: false, filter: true });

/** Their enums, as type-graphql takes them. */
export const kindEnum = worksKind.output!.type.thunk as () => object;
export const stageEnum = worksStage.output!.type.thunk as () => object;
