export { SESSION, type SessionRecord, sessionFields } from './session-fields.ts';
export { type ServiceRecord, serviceFields } from './service-fields.ts';
export { servedPeople } from './service.measures.ts';
export { type SessionParameters, sessionMeasure } from './session.measures.ts';
export { SessionSummary, sessionSummaries, unansweredSessions } from './session.summary.ts';
