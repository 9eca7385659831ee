import { pino } from 'pino';

/** Structured log: JSON lines on standard output. Never give it personal data. */
export type Log = ReturnType<typeof createLog>;

export function createLog(service: string, level: string) {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  });
}

const LONGEST_MESSAGE = 300;

/** What of an error may be logged: a database error carries the row that it refused in `detail`, message and query. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutValues(String(error)) };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  return {
    type: error.name,
    code,
    constraint,
    table,
    message: withoutValues(error.message),
    // Only the frames: the text before them repeats the message.
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}

// MikroORM writes `statement with values - what PostgreSQL said`, then lines of detail; what it said may quote a value.
function withoutValues(message: string): string {
  const [head = ''] = message.trim().split(/\n\s*- detail/, 1);
  const isStatement = /^(?:insert|update|delete|select|with)\b/i.test(head);
  const end = head.lastIndexOf(' - ');
  const said = isStatement ? (end < 0 ? 'a statement failed' : head.slice(end + 3)) : head;
  return said.replace(/: ".*$/s, '').slice(0, LONGEST_MESSAGE);
}
