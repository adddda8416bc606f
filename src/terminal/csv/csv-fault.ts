import { ScorecardError } from '../../core/wording/scorecard-error';

/** What is wrong with the text of a CSV file; the sentence is made where the file's name is known. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault';

  constructor(
    /** The sentence for the user, given the file's name. */
    readonly sentence: (file: string) => string,
    options?: { cause?: unknown },
  ) {
    super('The CSV file cannot be read.', options);
  }

  /** The fault as it is told to the user. */
  in(file: string): ScorecardError {
    return new ScorecardError('unreadable-csv', this.sentence(file), { cause: this });
  }
}
