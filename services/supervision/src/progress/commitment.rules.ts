import type { CalendarDate } from '@minsheng/kernel/domain';
import { LIGHTS, type Light, type Standing } from './light.rules.ts';
import type { Reading } from './reading.rules.ts';
import { DEFAULT_SETTINGS, type ProgressSettings } from './settings.rules.ts';
import type { IndicatorRole } from './terms.rules.ts';

/** A commitment has no percentage: it has its worst output's light and a count of what is done. */
export interface CommitmentProgress {
  readonly light: Light;
  readonly standing: Standing;
  readonly done: number;
  readonly outputs: number;
  /** Outputs without a figure: nothing feeds them (未接入), or nothing was returned (未报送). */
  readonly notConnected: number;
  readonly notReturned: number;
  readonly forecastOn: CalendarDate | null;
}

export interface IndicatorStanding {
  readonly role: IndicatorRole;
  /** Null where nothing is bound to the indicator. */
  readonly reading: Pick<Reading, 'standing' | 'forecastOn'> | null;
}

// Worst first. Of the grey ones, first what somebody has to do something about.
const LIT = ['FAR_BEHIND', 'BEHIND', 'ON_TRACK', 'AHEAD', 'DONE'] as const satisfies readonly Standing[];
const UNLIT = ['NO_RETURN', 'NO_PLAN', 'NOT_CONNECTED', 'NOT_DUE'] as const satisfies readonly Standing[];

/** Folds a commitment's indicators; only outputs count. */
export function commitmentProgress(
  indicators: readonly IndicatorStanding[],
  settings: ProgressSettings = DEFAULT_SETTINGS,
): CommitmentProgress {
  const outputs = indicators.filter((indicator) => indicator.role === 'OUTPUT');
  const standings = outputs.map(({ reading }) => reading?.standing ?? 'NOT_CONNECTED');
  const counted = (standing: Standing) => standings.filter((each) => each === standing).length;
  const [notConnected, notReturned] = [counted('NOT_CONNECTED'), counted('NO_RETURN')];
  const missing = notConnected + notReturned;
  const standing =
    // Where nobody has a figure, that is what is said; where some have, what they say is not the whole.
    missing < standings.length && missing * settings.missingOneIn > standings.length
      ? 'INCOMPLETE'
      : worst(standings);
  return {
    light: LIGHTS[standing],
    standing,
    done: counted('DONE'),
    outputs: outputs.length,
    notConnected,
    notReturned,
    forecastOn: latestForecast(outputs),
  };
}

function worst(standings: readonly Standing[]): Standing {
  const lit = LIT.find((each) => standings.includes(each));
  // Done is said only of the whole: with outputs that have no light yet, those that are done leave it on track.
  if (lit === 'DONE' && standings.some((each) => each !== 'DONE')) return 'ON_TRACK';
  return lit ?? UNLIT.find((each) => standings.includes(each)) ?? 'NOT_CONNECTED';
}

/** The last of the open outputs' projected days; null where all are done or one of the open ones has none. */
function latestForecast(outputs: readonly IndicatorStanding[]): CalendarDate | null {
  const open = outputs
    .filter(({ reading }) => reading?.standing !== 'DONE')
    .map(({ reading }) => reading?.forecastOn ?? null);
  const known = open.filter((day) => day !== null);
  if (known.length === 0 || known.length < open.length) return null;
  return known.toSorted().at(-1)!;
}
