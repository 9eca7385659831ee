/** What the county's provider has to say before its word on a second factor is taken. */
export interface SecondFactorClaims {
  /** Values of `acr` that stand for two factors. */
  readonly acr: readonly string[];
  /** Values of `amr` that stand for a second one. */
  readonly amr: readonly string[];
}

/** Whether an ID token says that its holder showed two factors. Where nothing is configured no token does. */
export function vouchesForTwoFactors(
  claims: Readonly<Record<string, unknown>>,
  { acr, amr }: SecondFactorClaims,
): boolean {
  const methods: readonly unknown[] = Array.isArray(claims['amr']) ? claims['amr'] : [];
  return (
    (typeof claims['acr'] === 'string' && acr.includes(claims['acr'])) ||
    methods.some((it) => typeof it === 'string' && amr.includes(it))
  );
}
