import { PAPERS } from '../../people/paper.rules.ts';
import { type PersonInput, PersonPaper, Sex } from '../../people/sealed-person.ts';
import type { FieldInput } from '../field.ts';
import { GRAPH } from '../graph-types.ts';

/** What is typed in of a person. */
export const PERSON_INPUTS: Readonly<Record<keyof PersonInput, FieldInput>> = {
  name: { type: GRAPH.text, optional: false },
  idNumber: {
    type: GRAPH.text,
    optional: true,
    usual: true,
    description: 'ID number of 18 or 15 digits, or the number of another `paper`; empty for NONE.',
  },
  phone: { type: GRAPH.text, optional: true },
  paper: {
    type: { thunk: () => PersonPaper, sdl: 'PersonPaper' },
    optional: true,
    rare: true,
    description:
      'Left out: what the number looks like. Asked for with passports, permits and without a paper.',
    choices: Object.fromEntries(PAPERS.map((it) => [it, `person.paper.${it}`])),
  },
  sex: {
    type: { thunk: () => Sex, sdl: 'Sex' },
    optional: true,
    rare: true,
    description: 'Where the number does not tell it.',
    choices: { FEMALE: 'person.sex.FEMALE', MALE: 'person.sex.MALE' },
  },
  birthYear: {
    type: GRAPH.count,
    optional: true,
    rare: true,
    description: 'Where the number does not tell it.',
  },
  noPaperReason: { type: GRAPH.text, optional: true, rare: true, description: 'Required for NONE.' },
  sourceSystem: {
    type: GRAPH.text,
    optional: true,
    rare: true,
    description: 'Required for a masked number: the system whose case number follows.',
  },
  caseNumber: {
    type: GRAPH.text,
    optional: true,
    rare: true,
    description: 'Beside a whole number: whoever was recorded under this case and name is this person.',
  },
};

/** A number that became known later. */
export const PERSON_COMPLETIONS = {
  paper: PERSON_INPUTS.paper,
  idNumber: { ...PERSON_INPUTS.idNumber, description: 'The whole number, where the record was without one.' },
};
