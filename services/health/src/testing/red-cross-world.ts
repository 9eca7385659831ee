import { EVERYTHING, indicatorId } from '@minsheng/kernel/testing';
import {
  CLERK,
  type HealthWorld,
  INDICATORS,
  RED_CROSS_CLERK,
  createHealthWorld,
  figure,
} from './health-world.ts';

/** The red cross's own indicators: volunteers, what they do, and where devices hang. */
const measured = (code: string, measure: string, counting: 'ITEMS' | 'PERSONS' | 'SESSIONS') => ({
  code,
  module: 'health',
  owner: 'RED_CROSS',
  measure,
  counting,
});

export const RED_CROSS = [
  measured('M08-5', 'volunteer.people', 'PERSONS'),
  measured('M08-6', 'firstaid.sessions', 'SESSIONS'),
  measured('M08-7', 'aed.places', 'ITEMS'),
];

/** One kind of the red cross's records in a world of its own. */
export interface RedCrossWorld {
  readonly world: HealthWorld;
  /** Records and expects no refusal. */
  record(input: object): Promise<{ readonly id: string; readonly counted: boolean }>;
  /** The code with which a record is refused, and the field. */
  refusal(input: object, by?: typeof CLERK): Promise<{ code: string; field?: string } | undefined>;
  amend(id: string, input: object): Promise<void>;
  void(id: string): Promise<void>;
  figure(code: string): Promise<number>;
}

export async function createRedCrossWorld(type: string): Promise<RedCrossWorld> {
  const world = await createHealthWorld([...INDICATORS, ...RED_CROSS]);
  const RECORD = `mutation ($input: Record${type}Input!) { it: record${type}(input: $input, confirmed: ${EVERYTHING}) { id counted } }`;
  const AMEND = `mutation ($id: ID!, $revision: Int!, $input: Amend${type}Input!) {
    it: amend${type}(id: $id, revision: $revision, input: $input, reason: "核对后更正") { id } }`;
  const VOID = `mutation ($id: ID!, $revision: Int!) { it: void${type}(id: $id, revision: $revision, reason: "重复登记") { id } }`;
  async function must(text: string, variables: object): Promise<unknown> {
    const { data, errors } = await world.ask(RED_CROSS_CLERK, text, { ...variables });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data!['it'];
  }
  return {
    world,
    record: async (input) => (await must(RECORD, { input })) as { id: string; counted: boolean },
    refusal: async (input, by = RED_CROSS_CLERK) => (await world.ask(by, RECORD, { input })).errors[0],
    amend: async (id, input) => void (await must(AMEND, { id, input })),
    void: async (id) => void (await must(VOID, { id })),
    figure: (code) => figure(world, indicatorId(code)),
  };
}
