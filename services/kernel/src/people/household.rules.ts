/** What tells which home it is: the number of the household (户号), or where it lies. */
export interface SaidHousehold {
  readonly householdNumber?: string | null;
  readonly village?: string | null;
  readonly houseNumber?: string | null;
  /** Id of the township in which the home lies. */
  readonly township?: string | null;
}

export interface HouseholdFault {
  readonly code: string;
  readonly field: keyof SaidHousehold;
}

/** Why a home cannot be told from others; undefined also where nothing is said of it. */
export function findHouseholdFault(said: SaidHousehold): HouseholdFault | undefined {
  const [number, village, house] = [said.householdNumber, said.village, said.houseNumber].map(plain);
  if (number) return undefined;
  if (!village && !house) return undefined;
  if (!village) return { code: 'HOUSEHOLD_VILLAGE_REQUIRED', field: 'village' };
  if (!house) return { code: 'HOUSEHOLD_HOUSE_REQUIRED', field: 'houseNumber' };
  return said.township ? undefined : { code: 'HOUSEHOLD_TOWNSHIP_REQUIRED', field: 'township' };
}

/** One text for one home, however it was typed (domain.md 7.4); null where nothing is said of it. */
export function householdKey(said: SaidHousehold): string | null {
  const number = plain(said.householdNumber);
  if (number) return JSON.stringify(['number', number]);
  const village = plain(said.village).replace(/(村民委员会|居民委员会|村委会|居委会|社区|村)$/, '');
  const house = plain(said.houseNumber)
    .replace(/^0+(?=\d)/, '')
    .replace(/号$/, '');
  return village && house ? JSON.stringify(['address', said.township ?? null, village, house]) : null;
}

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replaceAll(/[\s,，、.。]/g, '')
    .replaceAll(/[‐–—]/g, '-')
    .toUpperCase();
}
