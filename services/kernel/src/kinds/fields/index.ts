export { choice, choices } from './choice.ts';
export { day } from './day.ts';
export { derived } from './derived.ts';
export { following } from './following.ts';
export { count, money, quantity } from './number.ts';
export { household, person } from './person.ts';
export { file, lineOf, place, recordRef, unitRef } from './references.ts';
export { note, text } from './text.ts';
export { yesNo } from './yes-no.ts';
