import type { ModuleWidgets } from '@minsheng/kit';
import { CommitmentWidget } from './part/commitment-widget.tsx';

export default { commitment: CommitmentWidget } satisfies ModuleWidgets;
