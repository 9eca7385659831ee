import { bureauParts, unansweredSessions } from '@minsheng/kernel';
import { activityKind } from '../activity/activity.kind.ts';
import { adaptationKind } from '../adaptation/adaptation.kind.ts';
import { placeKind } from '../place/place.kind.ts';
import { permissions } from '../permissions.ts';
import { statements } from '../statements.ts';
import { bureau } from '../bureau.ts';

/** `Commitment.civilAffairsPart` and `Indicator.civilAffairsRecords`. */
export const PARTS = bureauParts(bureau, {
  kinds: [activityKind, placeKind, adaptationKind, statements.kind],
  partRead: permissions['part:read'],
  pending: (ctx, commitmentIds) => unansweredSessions(ctx, activityKind, commitmentIds),
});
