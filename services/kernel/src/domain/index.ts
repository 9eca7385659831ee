export * from './calendar.ts';
export * from './decimal.ts';
export * from './fault.ts';
export * from './id-number.ts';
export * from './ids.ts';
export * from './session.ts';
export * from './suppression.ts';
export * from './turns.ts';
