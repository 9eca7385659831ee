/** Where a module's statements are. */
export function baseOf(module: string): string {
  return `/${module}/statements`;
}
