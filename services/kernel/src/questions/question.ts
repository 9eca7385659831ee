import type { Messages } from '../messages.ts';
import { translate } from '../messages.ts';
import { Refusal } from '../refusal.ts';

/** Kinds of question; never renamed: answers are kept by them. */
export const QUESTIONS = [
  'UNUSUAL_NUMBER',
  'OTHER_YEAR',
  'PERHAPS_REPEATED',
  'FEWER_PLACES',
  'SMALLER_WHOLE',
  'HOUSEHOLD_UNSAID',
] as const;
export type QuestionCode = (typeof QUESTIONS)[number];

/** Why what was typed may not be meant: allowed, and asked once. */
export interface Doubt {
  readonly code: QuestionCode;
  /** Field of the declaration that it is about, and the message key of its label. */
  readonly field: string;
  readonly label: string;
  /** Completes its words. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** By what an answer names its question: with other values it is another question. */
export function idOfQuestion({ code, field, params }: Doubt): string {
  return [code, field, ...Object.values(params)].join('|');
}

/** A question in words: 参加人次：平时250—370，此次30000. */
export function questionInWords(messages: Messages, { code, label, params }: Doubt): string {
  return translate(messages, code, { ...params, label });
}

/**
 * Nothing is wrong, but somebody should look again: the same sent with `confirmed` goes through. The questions travel in
 * the error's params, each with its id and its words.
 */
export class ToBeConfirmed extends Refusal {
  readonly questions: readonly Doubt[];

  constructor(questions: readonly Doubt[]) {
    super('TO_BE_CONFIRMED');
    this.questions = questions;
  }
}

/** Throws for those that nobody has answered; `confirmed` names questions by id, or all of a kind by code. */
export function assertConfirmed(
  questions: readonly Doubt[],
  confirmed: readonly string[] | null | undefined = [],
): void {
  const open = questions.filter(
    (it) => !confirmed?.includes(idOfQuestion(it)) && !confirmed?.includes(it.code),
  );
  if (open.length > 0) throw new ToBeConfirmed(open);
}
