import { createContext, use } from 'react';

/** What the county's system says of itself, once for all pages. */
export interface Setting {
  /** The day on which business is done; not the clock of the machine. */
  readonly businessDate: string;
  readonly year: number;
  readonly demonstration: boolean;
  readonly region: string;
  /** The townships and subdistricts, without the county itself; empty while the catalogue is away. */
  readonly townships: readonly Township[];
  /** Units for which the viewer keeps records; mostly one, none for readers. */
  readonly ownUnits: readonly OwnUnit[];
}

export interface OwnUnit {
  readonly id: string;
  readonly name: string;
}

export interface Township {
  readonly id: string;
  readonly name: string;
}

const Context = createContext<Setting | null>(null);

export const SettingProvider = Context.Provider;

/** Throws outside the shell, which provides it. */
export function useSetting(): Setting {
  const setting = use(Context);
  if (!setting) throw new Error('no setting: the page stands outside the shell');
  return setting;
}
