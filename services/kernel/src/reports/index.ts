export { describeReport, type ReportOutline } from './describe-report.ts';
export { kindReport } from './kind-report.ts';
