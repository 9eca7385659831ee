import { type Context, unansweredSessions } from '@minsheng/kernel';
import { checksDue } from '../aed/aed.due.ts';
import { firstAid } from '../firstaid/firstaid.ts';
import { lecture } from '../lecture/lecture.ts';
import { followUpsDue } from './part.loaders.ts';

/**
 * What waits for the clerk, by commitment: abnormal results to follow up, lectures and activities gone by without a
 * word, devices to be looked at. Null where the caller may not know one of them: the rest alone would read as all.
 */
export async function pendingByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  const followUps = await followUpsDue(ctx, commitmentIds);
  const others = [
    await unansweredSessions(ctx, lecture, commitmentIds),
    await unansweredSessions(ctx, firstAid, commitmentIds),
    await checksDue(ctx, commitmentIds),
  ];
  const sumOf = (id: string) => {
    if (followUps.get(id) === null) return null;
    return others.reduce((sum, waiting) => sum + (waiting.get(id) ?? 0), followUps.get(id) ?? 0);
  };
  const ids = [followUps, ...others].flatMap((waiting) => [...waiting.keys()]);
  return new Map(ids.map((id) => [id, sumOf(id)]));
}
