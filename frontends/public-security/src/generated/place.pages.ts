// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { publicSecurityPlace } from './place.ts';

export default recordPages(publicSecurityPlace);
