import { resolve } from 'node:path';
import type { AdmissionSettings } from '@minsheng/kernel/admission';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { Environment } from '@minsheng/kernel/environment';
import {
  type FrontEndEntry,
  type ModuleEntry,
  frontEnds,
  modules,
  serviceUrl,
} from '@minsheng/kernel/registry';
import type { JWK } from 'jose';
import type { StreamLimits } from './events/fan-out.ts';
import type { SendingLimits } from './limits/slow-senders.ts';

/** What the gateway must know; tests give their own. */
export interface GatewaySettings {
  readonly signingKey: JWK;
  readonly modules: readonly ModuleEntry[];
  /** Front ends without a service. */
  readonly frontEnds?: readonly FrontEndEntry[];
  readonly serviceUrl: (id: string) => string;
  readonly supergraphFile: string;
  /** Holds `<id>/dist` of the portal and of each remote. */
  readonly frontendsFolder: string;
  readonly dataFolder: string;
  readonly publicOrigin: string;
  /** Whose `X-Forwarded-For` says from where a client comes: the last address in it that is none of these. */
  readonly trustedProxies: readonly string[];
  readonly businessDate: CalendarDate | undefined;
  readonly demonstration: boolean;
  readonly logLevel: string;
  /** How many requests to the graph are worked on and wait. */
  readonly admission: AdmissionSettings;
  readonly sendingLimits: SendingLimits;
  readonly streams: StreamLimits;
  /** Longest wait for identity's word on a session, in milliseconds. */
  readonly sessionTimeout: number;
  /** Longest wait for a subgraph's answer, in milliseconds. */
  readonly subgraphTimeout: number;
  /** How long readiness fails before connections close, so that a load balancer notices. */
  readonly drainDelay: number;
}

// On two cores an overview takes some 60 ms of all processes: sixteen are answered within the patience for a subgraph even where the
// machine is busy with something else, and four hundred at once within the patience here.
// One session may use all turns while nobody else asks, and leaves room for others to wait.
const ADMISSION: AdmissionSettings = {
  atOnce: 16,
  turn: 3_000,
  slow: 64,
  waiting: 1_024,
  patience: 30_000,
  ofOne: { working: 16, waiting: 512 },
};

const SENDING: SendingLimits = { sending: 15_000, sendingFile: 600_000 };

// A browser has one; four, so that one which was lost without a word does not keep a new one out.
const STREAMS: StreamLimits = { ofSession: 4, ofAccount: 12 };

const ROOT = resolve(import.meta.dirname, '../../..');

/** Throws where the process was given no key to sign callers' tokens with. */
export function readSettings(environment: Environment): GatewaySettings {
  const signingKey = environment.tokenPrivateKey;
  if (!signingKey) throw new Error('environment is not as it must be: TOKEN_PRIVATE_KEY is missing');
  return {
    signingKey,
    modules: modules(),
    frontEnds: frontEnds(),
    serviceUrl: (id) => serviceUrl(environment.port, id),
    supergraphFile: resolve(ROOT, 'schema/supergraph.graphql'),
    frontendsFolder: resolve(ROOT, 'frontends'),
    dataFolder: environment.dataFolder,
    publicOrigin: environment.publicOrigin,
    trustedProxies: environment.trustedProxies,
    businessDate: environment.businessDate,
    demonstration: environment.demonstration,
    logLevel: environment.logLevel,
    admission: ADMISSION,
    sendingLimits: SENDING,
    streams: STREAMS,
    sessionTimeout: 2_000,
    subgraphTimeout: 10_000,
    drainDelay: environment.mode === 'production' ? 1_000 : 0,
  };
}

/** Front ends that the portal mounts: of the modules, then those without a service. */
export function remotesOf({
  modules: all,
  frontEnds: others = [],
}: Pick<GatewaySettings, 'modules' | 'frontEnds'>): readonly FrontEndEntry[] {
  return [...all.filter(({ remote }) => remote), ...others];
}
