import { QUESTIONS } from '../questions/question.ts';

/** As an argument `confirmed: …` of a test's own document: whatever is asked, the answer is yes. */
export const EVERYTHING = JSON.stringify(QUESTIONS);
