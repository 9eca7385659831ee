export { type RegisterRecord, registerFields } from './register-fields.ts';
export { registerShare } from './register.measures.ts';
