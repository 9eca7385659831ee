import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { YEARS } from './adopt.ts';

/** The county that this installation serves, as the latest catalogue names it. */
export const REGION = loadCatalogue(YEARS.at(-1)!).region;
