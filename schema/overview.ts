/** One line of schema/modules.json, as far as the overview needs it. */
export interface OverviewModule {
  readonly id: string;
  readonly remote: boolean;
}

// Supervision owns the commitment itself; it has no part beside it.
const OWNER = 'supervision';

/**
 * Text of frontends/portal/src/overview/overview.generated.graphql: one field for each bureau of the registry,
 * so that one overview request asks each of them once and the portal's source names none.
 */
export function overviewDocument(modules: readonly OverviewModule[]): string {
  const bureaus = modules.filter(({ id, remote }) => remote && id !== OWNER);
  const fields = bureaus.map(
    ({ id }) => `  ${partField(id)}(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n`,
  );
  return `# Written by schema/overview.ts from schema/modules.json: do not edit.\nfragment BureauParts on Commitment {\n  id\n${fields.join('')}}\n`;
}

// As in services/kernel/src/registry.ts.
function partField(id: string): string {
  return `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Part`;
}
