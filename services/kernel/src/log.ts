import { pino } from 'pino';
import { standardOutput } from './log-output.ts';

/** Structured log: JSON lines on standard output, written beside the work (log-output.ts). Never give it personal data. */
export type Log = ReturnType<typeof createLog>;

export function createLog(service: string, level: string) {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      // Fastify calls it so as well.
      serializers: { err: describeError, error: describeError },
    },
    standardOutput(),
  );
}

const LONGEST_MESSAGE = 300;

/** What of an error may be logged: a database error carries the row that it refused in `detail`, message and query. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutValues(String(error)) };
  const { code, constraint, table, column, routine } = error as Partial<Record<DatabaseField, unknown>>;
  return {
    type: error.name,
    code,
    constraint,
    table,
    column,
    routine,
    message: wordsFor(code) ?? withoutValues(error.message),
    // Only the frames: the text before them repeats the message.
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}

type DatabaseField = 'code' | 'constraint' | 'table' | 'column' | 'routine';

// PostgreSQL quotes what it could not read, a value or a piece of a statement, in ways too many to cut.
function wordsFor(code: unknown): string | undefined {
  if (typeof code !== 'string' || code.length !== 5) return undefined;
  if (code.startsWith('22')) return 'a value that its column does not take';
  return code.startsWith('42') ? 'a statement that PostgreSQL does not take' : undefined;
}

const STATEMENT =
  /^(?:insert|update|delete|select|with|merge|values|lock|set|call|do|begin|commit|rollback|savepoint|release|create|alter|drop|truncate|grant|revoke|copy|declare|fetch)\b/i;

// MikroORM writes `statement with values - what PostgreSQL said`, then lines of detail; what it said may quote a value.
function withoutValues(message: string): string {
  const [head = ''] = message.trim().split(/\n\s*- detail/, 1);
  const isStatement = STATEMENT.test(head);
  const end = head.lastIndexOf(' - ');
  const said = isStatement ? (end < 0 ? 'a statement failed' : head.slice(end + 3)) : head;
  return said.replace(/: ".*$/s, '').slice(0, LONGEST_MESSAGE);
}
