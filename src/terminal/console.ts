import { CLI } from '../core/wording/cli';

/** Writes a line of the answer. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line beside the answer: progress, what was not as usual, why something failed. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Tells each step of long work once. */
export function stepTeller(): (step: string) => void {
  let last = '';
  return (step) => {
    if (step !== last) tell(CLI.step(step));
    last = step;
  };
}
