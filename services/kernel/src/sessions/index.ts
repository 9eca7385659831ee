export { SessionRecord } from './session-record.ts';
export { amendSession, refuseFault, sessionOf } from './session.actions.ts';
export { AmendSessionInput, RecordSessionInput } from './session.inputs.ts';
export { type SessionParameters, sessionMeasure } from './session.measures.ts';
export { SessionSummary, sessionSummaries, unansweredSessions } from './session.summary.ts';
