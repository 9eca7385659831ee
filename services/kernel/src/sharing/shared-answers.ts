import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import { z } from 'zod';
import { type Context, createContext } from '../context.ts';
import type { Caller } from '../roles.ts';
import type { RunningModule } from '../subgraph.ts';
import { JoinedQuestion } from './joined-question.ts';
import { SharedParts } from './shared-parts.ts';
import { type SharedQuestions, isShared } from './shared-questions.ts';
import { SharedValues } from './shared-values.ts';

/** Bytes of all answers together. */
const KEPT = 16 * 1024 * 1024;
/** The gateway's plans have some dozens of documents. */
const DOCUMENTS_KEPT = 500;

const asked = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
type Asked = z.infer<typeof asked>;

/** Answers that are made once for all who hold the same rights, and given again until the day or the database is another. */
export class SharedAnswers {
  readonly #module: RunningModule;
  readonly #apollo: ApolloServer<Context>;
  readonly #questions: SharedQuestions;
  readonly #state: JoinedQuestion<string>;
  readonly #answers: SharedValues<Buffer, string>;
  readonly #parts: SharedParts | undefined;
  readonly #documents = new Map<string, boolean>();

  constructor(module: RunningModule, apollo: ApolloServer<Context>, questions: SharedQuestions) {
    this.#module = module;
    this.#apollo = apollo;
    this.#questions = questions;
    this.#state = new JoinedQuestion(questions.state ?? transactionsEnded);
    this.#answers = new SharedValues(KEPT, ({ length }) => length);
    this.#parts = questions.parts && new SharedParts(questions.parts);
  }

  /** The answer as JSON; undefined where the question is not shared, or nobody can say whether an answer still holds. */
  async find(body: unknown, caller: Caller, requestId: string): Promise<Buffer | undefined> {
    const { success, data: question } = asked.safeParse(body);
    if (!success || !this.#isShared(question.query)) return undefined;
    const { services, orm } = this.#module;
    const ctx = createContext(services, orm.em.fork(), withoutName(caller), requestId);
    const state = await this.#state.now(ctx).catch(() => undefined);
    if (state === undefined) return undefined;
    const under = JSON.stringify([rightsOf(caller), services.clock.today(), services.catalogue.version]);
    const key = JSON.stringify([question, under]);
    const known = this.#answers.find(key, state);
    if (known) return known;
    const answer = this.#make(question, under, ctx);
    const bytes = answer.then(({ json }) => json);
    this.#answers.keep(key, state, bytes);
    if (!(await answer).isWhole) this.#answers.forget(key, bytes);
    return bytes;
  }

  #isShared(query: string): boolean {
    const known = this.#documents.get(query);
    if (known !== undefined) return known;
    if (this.#documents.size >= DOCUMENTS_KEPT) this.#documents.clear();
    const shared = isShared(query, this.#questions);
    this.#documents.set(query, shared);
    return shared;
  }

  async #make({ query, variables, operationName }: Asked, under: string, ctx: Context) {
    const request = { query, variables: variables ?? {} };
    const parted = await this.#parts?.find(request, under, ctx, async (part, values) => {
      const { data, errors } = await this.#execute({ query: part, variables: values }, ctx);
      return errors ? undefined : (data ?? undefined);
    });
    if (parted) return { json: Buffer.from(parted), isWhole: true };
    const { data, errors } = await this.#execute(
      { ...request, ...(operationName ? { operationName } : {}) },
      ctx,
    );
    return { json: Buffer.from(JSON.stringify({ errors, data })), isWhole: !errors };
  }

  async #execute(request: GraphQLRequest, contextValue: Context) {
    const { body } = await this.#apollo.executeOperation(request, { contextValue });
    if (body.kind !== 'single') throw new Error('an answer in parts is not shared');
    return body.singleResult;
  }
}

function rightsOf({ grants }: Caller): readonly string[] {
  return [...new Set(grants.map(({ role, unit }) => `${role} ${unit ?? ''}`))].sort();
}

/** Rights alone: what is given to others too must not say who asked first. */
function withoutName({ grants }: Caller): Caller {
  return {
    grants,
    get accountId(): string {
      throw new Error('what is shared asks for no account');
    },
    get username(): string {
      throw new Error('what is shared asks for no account');
    },
    get name(): string {
      throw new Error('what is shared asks for no name');
    },
  };
}

/** The same text means that no transaction that changed a row has ended in between: whoever reads sees the same rows. */
async function transactionsEnded({ em }: Context): Promise<string> {
  const [row] = await em
    .getConnection()
    .execute<{ changes: string }[]>(
      'select coalesce(sum(changes), 0)::text as changes from transaction_count',
    );
  return row!.changes;
}
