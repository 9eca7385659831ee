import { moduleConfig } from '@minsheng/kit/vite';

export default moduleConfig('supervision', { kit: ['data', 'form', 'chart'] });
