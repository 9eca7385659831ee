import { camelCase } from '@minsheng/kernel/registry';

/** One line of schema/modules.json, as far as the auditor's page needs it. */
export interface AuditedModule {
  readonly id: string;
  readonly title: string;
  /** Its sensitive kinds: which acts on them belong together two open, auditor and head of the unit. */
  readonly sensitive: readonly string[];
}

/**
 * Text of frontends/portal/src/audit/audit.generated.ts: the documents by which the auditor reads each module of the
 * registry, so that the portal's source names none and only the trail that is looked at is asked for.
 */
export function auditDocuments(modules: readonly AuditedModule[]): string {
  const entries = modules.map(({ id, title, sensitive }) => {
    const field = camelCase(id);
    const name = field[0]!.toUpperCase() + field.slice(1);
    return `  {
    id: '${id}',
    title: '${title}',
    sensitive: [${sensitive.map((kind) => `'${kind}'`).join(', ')}],
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
    \`),${sensitive.length > 0 ? openings(field, name) : ''}
  },
`;
  });
  return `// Written by schema/audit.ts from schema/modules.json: do not edit.
import { graphql } from '../gql/gql.ts';

export const AUDITED = [
${entries.join('')}];
`;
}

/** Openings of a module's trail: listed, asked, decided. */
function openings(field: string, name: string): string {
  return `
    openings: {
      list: graphql(\`
        query ${name}AuditOpenings {
          openings: ${field}AuditOpenings {
            ...AuditOpeningRow
          }
        }
      \`),
      ask: graphql(\`
        mutation Ask${name}AuditOpening($input: AskAuditOpeningInput!) {
          opening: ask${name}AuditOpening(input: $input) {
            ...AuditOpeningRow
          }
        }
      \`),
      decide: graphql(\`
        mutation Decide${name}AuditOpening($id: ID!, $confirm: Boolean!) {
          opening: decide${name}AuditOpening(id: $id, confirm: $confirm) {
            ...AuditOpeningRow
          }
        }
      \`),
    },`;
}
