import type { WorksRowFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';

/** The stage of a works, and which of its planned days it has let pass. */
export function StageWord({ works }: { readonly works: WorksRowFragment }) {
  const { stage, overdue, voidedOn } = works;
  if (voidedOn) return <span className="ms-text-grey">{t('works.voided')}</span>;
  return (
    <>
      {t(`works.stage.${stage}`)}
      {overdue && <small className="ms-text-yellow">{t(`works.overdue.${overdue}`)}</small>}
    </>
  );
}
