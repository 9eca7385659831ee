import type { Places } from './data-folder.ts';
import { findJson, saveJson } from './json-file.ts';
import { Problem } from './problem.ts';

/**
 * What was done in a data folder. It becomes `ready` after migrations and demonstration data: a first start that broke
 * off goes on at the next one, since migrations and the loader pass over what is there.
 */
export interface State {
  readonly content: 'demonstration' | 'empty';
  readonly stage: 'new' | 'ready';
  /** The folder of the PostgreSQL cluster, once it is chosen; relative, so that the data folder can be moved. */
  readonly cluster?: string;
  /** The data folder to which a cluster outside of it belongs: a copy of the folder is not its owner. */
  readonly home?: string;
}

/** Refuses to mix: `--empty` on demonstration data, or the other way round. */
export function openState(places: Places, empty: boolean): State {
  const content = empty ? 'empty' : 'demonstration';
  const found = findJson<State>(places.state);
  if (!found) return changeState(places, { content, stage: 'new' });
  if (found.content === content) return found;
  const word = empty ? 'problem.has-demonstration' : 'problem.is-empty';
  throw new Problem(word, { folder: places.folder });
}

/** Changes what is named and keeps the rest. */
export function changeState(places: Places, change: Partial<State>): State {
  const state = { ...findJson<State>(places.state), ...change } as State;
  saveJson(places.state, state);
  return state;
}
