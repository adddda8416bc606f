import { CLI } from '../core/wording/cli';
import { ERRORS } from '../core/wording/errors';
import { ScorecardError } from '../core/wording/scorecard-error';
import { failureAnswer, type Failure } from './answer';
import { readCommandLine } from './command-line';
import { COMMANDS } from './commands';
import { print, tell } from './console';
import { EXIT, type ExitCode } from './exit-codes';
import { startSession, type Session } from './session';
import { commandHelp, programHelp } from './usage';
import { UsageError } from './usage-error';

/**
 * Runs the program as a terminal does.
 *
 * @param argv the words after the program's name
 */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const json = argv.includes('--json');
  const session = startSession();
  try {
    const line = readCommandLine(argv, COMMANDS);
    if (line.kind === 'help') {
      const help = line.command ? commandHelp(line.command) : programHelp(COMMANDS);
      print(json ? JSON.stringify({ ok: true, help }) : help);
      return EXIT.done;
    }
    const outcome = await line.command.run(line.files, line.given, session);
    print(json ? JSON.stringify(outcome.json) : outcome.text);
    if (json) outcome.asides?.forEach(tell);
    return outcome.exit;
  } catch (error) {
    return fail(error, json, session);
  }
}

/** Tells why it failed, and where the words were wrong, how the program is used. */
function fail(error: unknown, json: boolean, session: Session): ExitCode {
  const failure = failureOf(error);
  if (json) print(JSON.stringify(failureAnswer(session.traffic(), failure)));
  tell(failure.message);
  if (!(error instanceof UsageError)) return EXIT.failed;
  tell(`\n${programHelp(COMMANDS)}`);
  return EXIT.wrongUsage;
}

function failureOf(error: unknown): Failure {
  if (error instanceof ScorecardError || error instanceof UsageError) return error;
  return { code: 'unexpected', message: CLI.unexpected(ERRORS.unexpected(), String(error)) };
}
