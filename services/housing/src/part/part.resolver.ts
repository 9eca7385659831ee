import { bureauParts } from '@minsheng/kernel';
import { bureau } from '../bureau.ts';
import { sectionKind } from '../section/section.kind.ts';
import { statements } from '../statements.ts';
import { worksKind } from '../works/works.kind.ts';
import { pendingByCommitment } from './pending.ts';

/** `Commitment.housingPart` and `Indicator.housingRecords`. */
export const PARTS = bureauParts(bureau, {
  kinds: [worksKind, sectionKind, statements.kind],
  pending: pendingByCommitment,
});
