/** Numbers for nodes, the same for those that lead to each other (Tarjan). Every node is a key of `links`. */
export function strongComponents<N>(links: ReadonlyMap<N, readonly N[]>): ReadonlyMap<N, number> {
  const componentOf = new Map<N, number>();
  const found = new Map<N, number>();
  const lowest = new Map<N, number>();
  const path: N[] = [];
  let components = 0;

  function visit(node: N): void {
    found.set(node, found.size);
    lowest.set(node, found.get(node)!);
    path.push(node);
    for (const next of links.get(node)!) {
      if (!found.has(next)) visit(next);
      if (!componentOf.has(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== found.get(node)) return;
    for (let last: N | undefined; last !== node;) {
      last = path.pop()!;
      componentOf.set(last, components);
    }
    components += 1;
  }

  for (const node of links.keys()) if (!found.has(node)) visit(node);
  return componentOf;
}
