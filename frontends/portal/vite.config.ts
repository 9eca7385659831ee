import { portalConfig } from '@minsheng/kit/vite';

export default portalConfig();
