import { join } from 'node:path';
import { findingsPage } from './findings-page';

/** Where the guide is kept. */
export const GUIDE_FOLDER = join(__dirname, '../../../assets/guide');

/** The pages of the guide that are made from the code, by file. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'findings.md': findingsPage,
};
