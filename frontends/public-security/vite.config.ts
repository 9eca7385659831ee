import { moduleConfig } from '@minsheng/kit/vite';

export default moduleConfig('public-security');
