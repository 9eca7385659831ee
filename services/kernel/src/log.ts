import { pino } from 'pino';

/** Structured log: JSON lines on standard output. Never give it personal data. */
export type Log = ReturnType<typeof createLog>;

export function createLog(service: string, level: string) {
  return pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime });
}
