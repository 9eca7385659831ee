import { use } from 'react';
import { Card, type CommitmentWidgetProps, ModuleBoundary } from '@minsheng/kit';
import { t } from '../messages.ts';
import type { RegistryModule } from '../registry/registry.ts';
import { useModuleStates, useRemotes } from './remotes-context.tsx';

interface CommitmentWidgetSlotProps {
  readonly module: RegistryModule;
  readonly commitment: CommitmentWidgetProps;
}

/** Room for what a bureau has to show about a commitment; a bureau without a widget takes none. */
export function CommitmentWidgetSlot({ module, commitment }: CommitmentWidgetSlotProps) {
  const remotes = useRemotes();
  const state = useModuleStates()[module.id];
  if (typeof state === 'object' && !state.widgets?.includes('commitment')) return null;
  return (
    <Card title={t('commitment.bureau')} note={t('commitment.module', { title: module.title })}>
      <ModuleBoundary title={module.title} onRetry={() => remotes.retry(module.id)}>
        <Widget id={module.id} commitment={commitment} />
      </ModuleBoundary>
    </Card>
  );
}

function Widget({ id, commitment }: { readonly id: string; readonly commitment: CommitmentWidgetProps }) {
  const { commitment: Shown } = use(useRemotes().widgets(id));
  return Shown ? <Shown {...commitment} /> : null;
}
