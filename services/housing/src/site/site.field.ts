import { text } from '@minsheng/kernel/kinds';
import { sitesOf } from './site.rules.ts';

/** Which of the sites that the notice names a record is of. */
export function namedSite() {
  const site = text({
    optional: true,
    amend: true,
    search: true,
    description:
      'Which of the sites that the notice names it is of; null for one elsewhere, which does not count.',
  });
  return { ...site, namedBy: sitesOf };
}
