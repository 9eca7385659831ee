export { SESSION, type SessionRecord, sessionFields } from './session-fields.ts';
export { type SessionParameters, sessionMeasure } from './session.measures.ts';
export { SessionSummary, sessionSummaries, unansweredSessions } from './session.summary.ts';
