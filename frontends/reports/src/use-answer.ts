import { useEffect, useState } from 'react';
import { type Answered, askText } from './ask.ts';

interface State {
  readonly answer?: Answered;
  readonly failed: boolean;
  readonly stop?: () => void;
}

export interface Asking {
  readonly answer?: Answered;
  readonly failed: boolean;
  readonly running: boolean;
  cancel(): void;
  again(): void;
}

/** Time in which somebody may still be typing or choosing. */
const PAUSE_MS = 400;

/** The answer to a text, asked for anew shortly after each change; what is no longer wanted is given up. */
export function useAnswer(text: string): Asking {
  const [{ stop, ...state }, setState] = useState<State>({ failed: false });
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => run(text, abort, setState), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return {
    ...state,
    running: stop !== undefined,
    cancel: () => stop?.(),
    again: () => run(text, new AbortController(), setState),
  };
}

/** What was given up says nothing any more: something else may be under way. */
function run(text: string, abort: AbortController, show: (state: State) => void): void {
  const stop = () => {
    abort.abort();
    show({ failed: false });
  };
  const tell = (state: State) => {
    if (!abort.signal.aborted) show(state);
  };
  show({ failed: false, stop });
  askText(text, abort.signal).then(
    (answer) => tell({ answer, failed: false }),
    () => tell({ failed: true }),
  );
}
