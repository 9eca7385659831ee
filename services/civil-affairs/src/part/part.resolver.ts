import { bureauParts, unansweredSessions } from '@minsheng/kernel';
import { activity } from '../activity/activity.ts';
import { adaptation } from '../adaptation/adaptation.ts';
import { place } from '../place/place.ts';
import { qualification } from '../qualification/qualification.ts';
import { permissions } from '../permissions.ts';
import { statements } from '../statements.ts';
import { bureau } from '../bureau.ts';

/** `Commitment.civilAffairsPart` and `Indicator.civilAffairsRecords`. */
export const PARTS = bureauParts(bureau, {
  kinds: [activity, place, adaptation, qualification, statements.kind],
  partRead: permissions['part:read'],
  pending: (ctx, commitmentIds) => unansweredSessions(ctx, activity, commitmentIds),
});
