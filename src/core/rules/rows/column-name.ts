import { z } from '../zod';

/** The name of a case list's column: its field. */
export const columnName = z.string().min(1).describe('Field of a column of the list.');
