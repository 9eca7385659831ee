import { camelCase } from '@minsheng/kernel/registry';
import type { OverviewModule } from './overview.ts';

// Supervision keeps no kinds of record.
const OWNER = 'supervision';

/**
 * Text of frontends/portal/src/shell/menu.documents.ts: what each bureau of the registry lets the reader do, under
 * the bureau's own field, so that one request fills the menu and the portal's source names none.
 */
export function menuDocument(modules: readonly OverviewModule[]): string {
  const bureaus = modules.filter(({ id, remote }) => remote && id !== OWNER);
  const fields = bureaus.map(
    ({ id }) =>
      `    ${camelCase(id)}Kinds {\n      name\n      reads\n      records\n      indicators\n    }\n`,
  );
  return `// Written by schema/menu.ts from schema/modules.json: do not edit.
import { graphql } from '../gql/gql.ts';

export const MenuQuery = graphql(\`
  query Menu {
${fields.join('')}  }
\`);
`;
}
