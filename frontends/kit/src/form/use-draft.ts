import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { type DraftContent, readContent, writeContent } from './draft-content.ts';
import type { DraftPlace, FoundDraft } from './draft-documents.ts';
import { DraftKeeper } from './draft-keeper.ts';

/** A form left before, if there is one, and the keeping of this one. */
export interface FormDraft<Values> {
  /** While the server is asked, nothing is to be filled in: what was left would overwrite it. */
  readonly isAsked: boolean;
  readonly found: (DraftContent<Values> & { readonly savedAt: string }) | undefined;
  keep(content: DraftContent<Values>): void;
  /** Nothing more of what was typed so far is saved, and nothing is under way. */
  stop(): Promise<void>;
  /** Throws it away. */
  drop(): Promise<void>;
}

/** An answer, and the form that it is about. */
interface Asked<Values> extends Pick<FormDraft<Values>, 'found'> {
  readonly of: object;
}

// A form that is opened again at once must not be asked about before what was left of it has arrived.
let lastLeft: Promise<void> = Promise.resolve();

/** Nothing is kept where a page names no place for it. */
export function useDraft<Values>(place: DraftPlace | undefined): FormDraft<Values> {
  const client = useClient();
  const { documents, kind, act, about } = place ?? {};
  const [asked, setAsked] = useState<Asked<Values>>();
  const keeping = useMemo(() => {
    if (!documents || !kind || !act) return undefined;
    const form = { kind, act, ...(about ? { about } : {}) };
    const keeper = new DraftKeeper(async (content, leaving) => {
      const context = leaving ? { fetchOptions: LEAVING } : {};
      const { error } = await client.mutation(documents.save, { input: { ...form, content } }, context);
      if (error) throw error;
    });
    return { form, documents, keeper };
  }, [client, documents, kind, act, about]);

  useEffect(() => {
    if (!keeping) return undefined;
    const { form, keeper } = keeping;
    let isCurrent = true;
    // Without an answer a form is simply empty, as it would be without drafts.
    void lastLeft
      .then(() =>
        client.query(keeping.documents.find, { form }, { requestPolicy: 'network-only' }).toPromise(),
      )
      .then(({ data }) => isCurrent && setAsked({ of: keeping, found: foundIn(data) }));
    const leave = () => keeper.saveNow(true);
    addEventListener('pagehide', leave);
    return () => {
      isCurrent = false;
      removeEventListener('pagehide', leave);
      keeper.saveNow();
      lastLeft = keeper.settled();
    };
  }, [client, keeping]);

  return {
    isAsked: keeping !== undefined && asked?.of !== keeping,
    found: asked?.of === keeping ? asked?.found : undefined,
    keep: (content) => keeping?.keeper.keep(writeContent(content)),
    stop: async () => keeping?.keeper.stop(),
    async drop() {
      await keeping?.keeper.stop();
      if (keeping) await client.mutation(keeping.documents.drop, { form: keeping.form });
    },
  };
}

// The browser finishes such a request after the page is gone.
const LEAVING = { credentials: 'same-origin', keepalive: true } as const;

function foundIn<Values>(data: FoundDraft | undefined): FormDraft<Values>['found'] {
  const { draft } = data ?? {};
  const content = draft && readContent<Values>(draft.content);
  return content ? { ...content, savedAt: draft.savedAt } : undefined;
}
