import { moduleConfig } from '@minsheng/kit/vite';

export default moduleConfig('reports', { kit: ['data', 'form'] });
