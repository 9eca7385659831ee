/** Where a module's statements are. */
export function baseOf(module: string): string {
  return `/${module}/statements`;
}

/** `CivilAffairsStatement`: their type in the graph. */
export function kindOf(module: string): string {
  return `${module.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Statement`;
}
