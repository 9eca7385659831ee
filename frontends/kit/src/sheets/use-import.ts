import { useEffect, useState } from 'react';
import { type Answer, readImports, tellImport, type Told, uploadTable } from './sheet-calls.ts';
import { type Import, type Outcome, type SheetKind, SheetRefusal } from './sheet-types.ts';

export interface ImportState {
  /** Undefined until the server has answered; null where there is none. */
  readonly current: Import | null | undefined;
  readonly outcome?: Outcome;
  readonly failure?: SheetRefusal;
  readonly busy: boolean;
  upload(file: File): Promise<void>;
  tell(told: Told): Promise<void>;
  /** Goes on after a failure. */
  retry(): void;
}

/**
 * The reader's import of a kind: found again when the page opens, driven on while it is open. Each step is a request of its own;
 * a page that is closed, a service that ends and a session that is over leave it where it was.
 */
export function useImport(kind: SheetKind): ImportState {
  const [current, setCurrent] = useState<Import | null>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<SheetRefusal>();
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);

  async function work(step: () => Promise<Answer>): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const { current: next, outcome: made } = await step();
      if (made) setOutcome(made);
      setCurrent(next);
    } catch (error) {
      setFailure(error instanceof SheetRefusal ? error : new SheetRefusal(String(error)));
    }
    setBusy(false);
  }

  useEffect(() => {
    void work(async () => ({ current: (await readImports(kind))[0] ?? null }));
    // oxlint-disable-next-line react/exhaustive-deps -- once for each kind, and after a failure
  }, [kind, round]);

  useEffect(() => {
    if (!current || busy || failure || current.stage === 'CHECKED') return;
    void work(() => tellImport(kind, current.id, { verb: 'advance' }));
    // oxlint-disable-next-line react/exhaustive-deps -- the next step follows from what the last one answered
  }, [current, busy, failure]);

  return {
    current,
    outcome,
    failure,
    busy,
    upload(file) {
      setOutcome(undefined);
      return work(async () => ({ current: await uploadTable(kind, file) }));
    },
    async tell(told) {
      if (current) await work(() => tellImport(kind, current.id, told));
    },
    retry: () => setRound(round + 1),
  };
}

/** Rows that are still to be recorded. */
export function waiting({ NEW = 0, CHANGED = 0 }: Import['counts']): number {
  return NEW + CHANGED;
}
