export { kindReport } from './kind-report.ts';
