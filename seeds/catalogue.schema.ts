import { findCalendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import { z } from 'zod';

// Every YAML value arrives as text (catalogue.ts), so a quantity is never a binary float on its way.
const word = z.string().min(1);
const code = z.string().regex(/^[A-Z][A-Z0-9_-]*$/, '须为大写代码');
const divisionCode = z.string().regex(/^\d{6}(\d{3})?$/, '须为6位或9位区划代码');
const count = z
  .string()
  .regex(/^[1-9]\d*$/, '须为正整数')
  .transform(Number);
const quantity = z.string().regex(/^(?!0\d)\d+(\.\d*[1-9])?$/, '须为规范的十进制数，如 12.5');
const target = quantity.refine((text) => text !== '0', '目标须大于零');
const day = z
  .string()
  .refine((text) => findCalendarDate(text) !== undefined, '须为存在的日期')
  .transform((text) => text as CalendarDate);
const yes = z.literal('true', '只能为 true').transform(() => true);
const basis = z.enum(['FLOW', 'STOCK']);
const countsAt = z.enum(['STARTED', 'ACCEPTED']);

const unit = z.strictObject({
  code,
  name: word,
  shortName: word,
  kind: z.enum(['SUPERVISOR', 'BUREAU', 'SUBDISTRICT', 'MASS_ORGANISATION', 'PARTY_DEPARTMENT']),
  domain: word,
});

const township = z.strictObject({ code: divisionCode, name: word, isCounty: yes.default(false) });

const indicator = z.strictObject({
  code,
  name: word,
  target: target.nullable().default(null),
  base: quantity.nullable().default(null),
  unit: word,
  comparator: z.enum(['EXACT', 'AT_LEAST', 'ABOUT']),
  counting: z.enum([
    'ITEMS',
    'LENGTH',
    'PERSONS',
    'PERSON_TIMES',
    'HOUSEHOLDS',
    'CASES',
    'SESSIONS',
    'RATIO',
    'DENSITY',
    'DAILY_AVERAGE',
    'MILESTONE',
    'CONTINUOUS',
    'REACH',
  ]),
  basis: basis.default('FLOW'),
  countsAt: countsAt.default('ACCEPTED'),
  role: z.enum(['OUTPUT', 'BENEFIT', 'SCOPE']),
  source: z.enum(['RECORD', 'EXTRACT', 'STATEMENT']),
  domain: word,
  owner: code,
  allocation: z.enum(['NAMED', 'PROPOSED', 'ADOPTED']).default('NAMED'),
  contributors: z.array(code).default([]),
  partOf: code.nullable().default(null),
  note: word.nullable().default(null),
});

const commitment = z.strictObject({
  code,
  batch: z.enum(['COUNTY_VOTED', 'MUNICIPAL']),
  number: count,
  title: word,
  shortTitle: word,
  units: z.array(code).min(1),
  indicators: z.array(indicator).min(1),
});

export const catalogueFile = z.strictObject({
  year: count,
  source: z.strictObject({ document: word, issuer: word, issuedOn: day }),
  region: z.strictObject({ code: divisionCode, name: word }),
  batches: z.array(
    z.strictObject({
      code: z.enum(['COUNTY_VOTED', 'MUNICIPAL']),
      name: word,
      count,
      note: word.nullable().default(null),
    }),
  ),
  units: z.array(unit),
  townships: z.array(township),
  commitments: z.array(commitment),
});

const opening = z.strictObject({
  township: divisionCode.nullable().default(null),
  value: quantity.default('0'),
  numerator: quantity.default('0'),
  denominator: quantity.default('0'),
});

const binding = z.strictObject({
  indicator: code,
  measure: z.string().regex(/^[a-z][\w-]*\.[\w-]+$/, '须形如 screening.people'),
  parameters: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  basis,
  countsAt,
  openings: z.array(opening).default([]),
  summaryOnly: yes.default(false),
  sensitive: yes.default(false),
});

/** What counts for an indicator, one sentence each (domain.md 7.3). */
export const criteriaFile = z.strictObject({ criteria: z.record(code, word) });

export const bindingsFile = z.strictObject({ bindings: z.array(binding) });

export type CatalogueFile = z.infer<typeof catalogueFile>;
export type CatalogueUnit = z.infer<typeof unit>;
export type CatalogueTownship = z.infer<typeof township>;
export type CatalogueCommitment = z.infer<typeof commitment>;
export type CatalogueIndicator = z.infer<typeof indicator>;
export type CatalogueBinding = z.infer<typeof binding>;
