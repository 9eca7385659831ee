import type { ReturnState } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import styles from './return.module.css';

/** The state in a word; in a shape of its own where somebody has to do something. */
export function StateMark({ state }: { readonly state: ReturnState }) {
  return (
    <span className={state === 'SENT_BACK' ? styles.sentBack : styles.state}>
      {t(`return.state.${state}`)}
    </span>
  );
}
