export { describeReport, type ReportOutline } from './describe-report.ts';
export { type AskedField, askedBelow } from './read-asked.ts';
export { Measured } from './report-types.ts';
export { kindReport } from './kind-report.ts';
