// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { volunteer } from './volunteer.ts';

export default recordPages(volunteer);
