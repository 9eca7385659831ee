import { type Context, unansweredSessions } from '@minsheng/kernel';
import { lecture } from '../lecture/lecture.ts';
import { followUpsDue } from './part.loaders.ts';

/**
 * What waits for the clerk, by commitment: abnormal results to follow up, lectures gone by without a word. Null where the
 * caller may not know one of them: the rest alone would read as all.
 */
export async function pendingByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  const followUps = await followUpsDue(ctx, commitmentIds);
  const lectures = await unansweredSessions(ctx, lecture, commitmentIds);
  const sumOf = (id: string) => {
    const due = followUps.get(id) ?? 0;
    return followUps.get(id) === null ? null : due + (lectures.get(id) ?? 0);
  };
  return new Map([...followUps.keys(), ...lectures.keys()].map((id) => [id, sumOf(id)]));
}
