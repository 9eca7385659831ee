import type { ModuleWidgets } from '@minsheng/kit';
import { CommitmentWidget } from './screening/commitment-widget.tsx';

export default { commitment: CommitmentWidget } satisfies ModuleWidgets;
