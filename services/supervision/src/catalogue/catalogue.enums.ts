import { registerEnumType } from 'type-graphql';

export enum Batch {
  COUNTY_VOTED = 'COUNTY_VOTED',
  MUNICIPAL = 'MUNICIPAL',
}

export enum Comparator {
  EXACT = 'EXACT',
  AT_LEAST = 'AT_LEAST',
  ABOUT = 'ABOUT',
}

export enum Counting {
  ITEMS = 'ITEMS',
  LENGTH = 'LENGTH',
  PERSONS = 'PERSONS',
  PERSON_TIMES = 'PERSON_TIMES',
  HOUSEHOLDS = 'HOUSEHOLDS',
  CASES = 'CASES',
  SESSIONS = 'SESSIONS',
  RATIO = 'RATIO',
  DENSITY = 'DENSITY',
  DAILY_AVERAGE = 'DAILY_AVERAGE',
  MILESTONE = 'MILESTONE',
  CONTINUOUS = 'CONTINUOUS',
  REACH = 'REACH',
}

export enum IndicatorRole {
  OUTPUT = 'OUTPUT',
  BENEFIT = 'BENEFIT',
  SCOPE = 'SCOPE',
}

export enum Source {
  RECORD = 'RECORD',
  EXTRACT = 'EXTRACT',
  STATEMENT = 'STATEMENT',
}

export enum Allocation {
  NAMED = 'NAMED',
  PROPOSED = 'PROPOSED',
  ADOPTED = 'ADOPTED',
}

export enum UnitKind {
  SUPERVISOR = 'SUPERVISOR',
  BUREAU = 'BUREAU',
  SUBDISTRICT = 'SUBDISTRICT',
  MASS_ORGANISATION = 'MASS_ORGANISATION',
  PARTY_DEPARTMENT = 'PARTY_DEPARTMENT',
}

export enum Basis {
  FLOW = 'FLOW',
  STOCK = 'STOCK',
}

export enum CountsAt {
  STARTED = 'STARTED',
  ACCEPTED = 'ACCEPTED',
}

const EXPOSED = { Batch, Comparator, Counting, IndicatorRole, Source, Allocation, UnitKind, Basis, CountsAt };
for (const [name, values] of Object.entries(EXPOSED)) registerEnumType(values, { name });
