import { Light } from '../light/light.tsx';
import type { Standing } from '../light/standing.ts';

/** On a bar of what is judged and not measured (常态化): the light's shape, for colour alone says nothing to some. */
export function Judgement({ standing }: { readonly standing: Standing }) {
  return (
    <span className="ms-judgement" aria-hidden>
      <Light standing={standing} size={12} />
    </span>
  );
}
