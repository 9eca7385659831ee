import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { WitnessState } from './audit/witness-state.ts';
import type { CatalogueMirror } from './catalogue/mirror.ts';
import type { Clock } from './clock.ts';
import type { DiskRoom } from './disk-room.ts';
import type { Environment } from './environment.ts';
import type { Measure } from './facts/measure.ts';
import type { Log } from './log.ts';
import type { PersonVault } from './people/vault.ts';
import type { RecordKind } from './records/record-kind.ts';
import type { Caller } from './roles.ts';

/** What a running module has, whoever asks. */
export interface Services {
  readonly moduleId: string;
  readonly clock: Clock;
  /** Whether the people and records are invented (演示数据). */
  readonly demonstration: boolean;
  /** What locks an account, who needs a second factor, and for how long a right is lent. */
  readonly signIn: Environment['signIn'];
  readonly log: Log;
  /** Whether there is room for what is to be saved. */
  readonly disk: DiskRoom;
  readonly vault: PersonVault;
  /** Key of the hashes that stand for sensitive values in audit rows. */
  readonly auditKey: Buffer;
  /** Whether another module keeps the heads of this trail. */
  readonly witness: WitnessState;
  readonly catalogue: CatalogueMirror;
  readonly measures: readonly Measure[];
  /** Its declared kinds of record. */
  readonly kinds: readonly RecordKind[];
}

/** Reads values for many keys at once; undefined for a key that has none. */
export type Batch<K, V> = (ctx: Context, keys: readonly K[]) => Promise<readonly V[]>;

/** One request: who asks, one EntityManager fork, one loader a batch. The first argument of every action. */
export interface Context extends Services {
  readonly caller: Caller;
  readonly requestId: string;
  readonly em: EntityManager;
  /** One query for all keys that the resolvers of a request ask for; keys are compared by content. */
  load<K, V>(batch: Batch<K, V>, key: K): Promise<V>;
  /** After a change: what was loaded before is loaded again. */
  forget(): void;
}

/** Makes the context of a request. `em` is a fresh fork. */
export function createContext(
  services: Services,
  em: EntityManager,
  caller: Caller,
  requestId: string,
): Context {
  const loaders = new Map<unknown, DataLoader<unknown, unknown, string>>();
  const ctx: Context = {
    ...services,
    em,
    caller,
    requestId,
    load<K, V>(batch: Batch<K, V>, key: K): Promise<V> {
      let loader = loaders.get(batch) as DataLoader<K, V, string> | undefined;
      if (!loader) {
        loader = new DataLoader<K, V, string>((keys) => batch(ctx, keys), {
          cacheKeyFn: (it) => JSON.stringify(it),
        });
        loaders.set(batch, loader as DataLoader<unknown, unknown, string>);
      }
      return loader.load(key);
    },
    forget: () => loaders.clear(),
  };
  return ctx;
}
