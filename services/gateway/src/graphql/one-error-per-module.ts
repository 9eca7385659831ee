import type { ExecutionResult } from 'graphql';

/** A plan may call a dead module several times: its absence is told once. */
export function oneErrorPerModule(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const told = new Set<unknown>();
  const errors = result.errors.filter(({ extensions: { code, module } }) => {
    if (code !== 'SERVICE_UNAVAILABLE') return true;
    if (told.has(module)) return false;
    told.add(module);
    return true;
  });
  return { ...result, errors };
}
