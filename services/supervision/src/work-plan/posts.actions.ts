import { type Change, Refusal } from '@minsheng/kernel';
import type { Commitment } from '../catalogue/commitment.entity.ts';
import { permissions } from '../permissions.ts';
import { getCommitmentFor, type OfUnit, recorded } from './filing.actions.ts';
import { FilledPost } from './work-plan.entity.ts';
import type { PostInput } from './work-plan.inputs.ts';
import { tellCompleteness } from './work-plan.todos.ts';

const LONGEST = { name: 30, title: 60 };
const PHONE = /^[\d+() -]{7,20}$/;

/**
 * Fills posts of a unit's plan. Somebody else in a post is a successor from a day on, and whoever filled it before stays
 * known until then; another number or title of the same person takes the place of the one before.
 */
export async function fillPosts(tx: Change, of: OfUnit, posts: readonly PostInput[]): Promise<Commitment> {
  const commitment = await getCommitmentFor(tx, permissions['plan:file'], of);
  const standing = await tx.em.find(FilledPost, {
    commitmentId: of.commitment,
    unitId: of.unit,
    untilOn: null,
  });
  for (const [nth, input] of posts.entries()) {
    const said = read(input, nth + 1);
    const before = standing.find(({ post }) => post === said.post);
    if (before?.name === said.name) {
      if (before.title === said.title && tx.vault.open('phone', before.phone) === said.phone) continue;
      tx.changing('post.amend', 'FilledPost', before);
      Object.assign(before, { title: said.title, phone: tx.vault.seal('phone', said.phone) });
      continue;
    }
    if (before && said.fromOn <= before.fromOn)
      throw new Refusal('SUCCESSOR_TOO_EARLY', { field: 'posts', row: nth + 1, day: before.fromOn });
    if (before) {
      tx.changing('post.handOver', 'FilledPost', before);
      before.untilOn = said.fromOn;
      // Two must never fill one post: the bolt sees the rows one by one.
      await tx.em.flush();
    }
    const phone = tx.vault.seal('phone', said.phone);
    tx.made(
      'post.fill',
      'FilledPost',
      Object.assign(new FilledPost(), { ...recorded(tx, of), ...said, phone }),
    );
  }
  await tellCompleteness(tx, commitment, of.unit);
  return commitment;
}

function read({ post, name, title, phone, fromOn }: PostInput, row: number) {
  const said = {
    post,
    name: name.trim(),
    title: title.trim(),
    phone: phone.normalize('NFKC').trim(),
    fromOn,
  };
  const at = { field: 'posts', row };
  if (said.name === '' || said.name.length > LONGEST.name) throw new Refusal('POST_NAME_MISSING', at);
  if (said.title === '' || said.title.length > LONGEST.title) throw new Refusal('POST_TITLE_MISSING', at);
  if (!PHONE.test(said.phone)) throw new Refusal('POST_PHONE_WRONG', at);
  return said;
}
