import { camelCase } from '@minsheng/kernel/registry';

/** One line of schema/modules.json, as far as the auditor's page needs it. */
interface AuditedModule {
  readonly id: string;
  readonly title: string;
}

/**
 * Text of frontends/portal/src/audit/audit.generated.ts: the documents by which the auditor reads each module of the
 * registry, so that the portal's source names none and only the trail that is looked at is asked for.
 */
export function auditDocuments(modules: readonly AuditedModule[]): string {
  const entries = modules.map(({ id, title }) => {
    const field = camelCase(id);
    const name = field[0]!.toUpperCase() + field.slice(1);
    return `  {
    id: '${id}',
    title: '${title}',
    trail: graphql(\`
      query ${name}AuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
        trail: ${field}AuditTrail(filter: $filter, first: $first, after: $after) {
          ...AuditPage
        }
      }
    \`),
    file: graphql(\`
      query ${name}AuditExport($filter: AuditFilter) {
        file: ${field}AuditExport(filter: $filter) {
          ...AuditFile
        }
      }
    \`),
  },
`;
  });
  return `// Written by schema/audit.ts from schema/modules.json: do not edit.
import { graphql } from '../gql/gql.ts';

export const AUDITED = [
${entries.join('')}];
`;
}
