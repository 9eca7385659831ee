/** Programs take a text for a formula that begins so (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Whether a program could take a text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** For a text format, in which nothing but a mark before it says that it is text. */
export function withoutFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** What was meant by a text that {@link withoutFormula} put out, or that another system wrote as `="0012"` so that Excel takes it for text. */
export function meantBy(text: string): string {
  const [, quoted] = /^="([^"]*)"$/.exec(text.trim()) ?? [];
  if (quoted !== undefined) return quoted;
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}
