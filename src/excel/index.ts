export { toScorecardError } from './errors';
export type { ExcelPort, Watch } from './port';
export { readDate1904 } from './read/date-system';
export { readFormerFigures } from './read/figures';
export { readHeads } from './read/heads';
export { surveyWorkbook, type Survey } from './read/survey';
export { readRawTable } from './read/tables';
export { writeWorkbook, type Written } from './write';
