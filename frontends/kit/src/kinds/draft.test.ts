import { PERSON_INPUTS } from '../people/person-inputs.tsx';
import { expect, test } from 'vitest';
import type { FieldDescriptor, KindDescriptor } from './descriptor.ts';
import { amendInput, draftOf, emptiedFields } from './draft.ts';
import { fieldsToSay, stagesToChoose } from './presence.ts';

const FIELDS: readonly FieldDescriptor[] = [
  { name: 'person', shape: 'person', label: '老年人', said: true },
  { name: 'stage', shape: 'choice', label: '状态', said: true, amend: true },
  { name: 'assessedOn', shape: 'day', label: '入户评估日期', said: true },
  {
    name: 'cost',
    shape: 'money',
    label: '结算金额',
    said: true,
    amend: true,
    optional: true,
    stages: { PLANNED: 'absent', ACCEPTED: 'required' },
  },
  { name: 'scan', shape: 'file', label: '扫描件', said: true, amend: true, optional: true },
  { name: 'township', shape: 'place', label: '居住乡镇', said: true, amend: true },
  { name: 'closedOn', shape: 'day', label: '停用日期', optional: true },
];
const KIND: Pick<KindDescriptor, 'fields' | 'stage'> = {
  fields: FIELDS,
  stage: { field: 'stage', moves: { PLANNED: ['ACCEPTED'], ACCEPTED: [] } },
};
const names = (fields: readonly FieldDescriptor[]) => fields.map(({ name }) => name);

test('a stage asks for its own fields, an action for what no form has', () => {
  expect(names(fieldsToSay(KIND, 'PLANNED', false))).toEqual([
    'person',
    'stage',
    'assessedOn',
    'scan',
    'township',
  ]);
  expect(names(fieldsToSay(KIND, 'ACCEPTED', false))).toContain('cost');
  expect(names(fieldsToSay(KIND, 'ACCEPTED', true))).toEqual(['stage', 'cost', 'scan', 'township']);
});

test('a correction begins with what stands, references by their id', () => {
  const record = {
    stage: 'PLANNED',
    scan: { id: 'f1', name: 'a.pdf' },
    township: { id: 't1', name: '三河镇' },
  };
  expect(draftOf(KIND, record)).toEqual({ stage: 'PLANNED', cost: undefined, scan: 'f1', township: 't1' });
});

test('a correction sends what was emptied as empty, and nothing that the stage does not have', () => {
  const draft = { stage: 'ACCEPTED', cost: '1200.5', township: 't1' };
  expect(amendInput(KIND, draft, 'PLANNED')).toEqual({ ...draft, scan: null });
  expect(amendInput(KIND, { stage: 'PLANNED' }, 'PLANNED')).toEqual({
    stage: 'PLANNED',
    scan: null,
    township: null,
  });
});

test('of the person before nothing stays in the form, days and places do', () => {
  expect(emptiedFields(KIND)).toEqual([...PERSON_INPUTS, 'cost', 'scan']);
});

test('stages lead where the table says', () => {
  expect(stagesToChoose(KIND, undefined)).toEqual(['PLANNED', 'ACCEPTED']);
  expect(stagesToChoose(KIND, 'PLANNED')).toEqual(['PLANNED', 'ACCEPTED']);
  expect(stagesToChoose(KIND, 'ACCEPTED')).toEqual(['ACCEPTED']);
});

test('a home is said by its parts, begins with what stands and is sent whole', () => {
  const kind = {
    fields: [{ name: 'home', shape: 'household', label: '住户', amend: true, optional: true }],
  } as const;
  const home = { householdNumber: null, village: '桥头村', houseNumber: '12号' };
  const draft = draftOf(kind, { home });
  expect(draft).toEqual({ householdNumber: undefined, village: '桥头村', houseNumber: '12号' });
  expect(amendInput(kind, draft, undefined)).toEqual(home);
});
