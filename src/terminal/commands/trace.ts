import { excludedRows, reportedRows, traceLines } from '../../core/trace/report';
import type { TraceResult } from '../../core/trace/result';
import { CLI_HELP } from '../../core/wording/cli-help';
import { trace as traceIn } from '../../excel/pipeline/trace';
import { command } from '../command';
import { EXIT } from '../exit-codes';
import { packsAsked } from '../files/packs';

/** Lists the rows behind a figure, and why each counted or not. */
export const trace = command({
  name: 'trace',
  words: CLI_HELP.commands.trace,
  takes: 'raw data',
  options: {
    indicator: 'required',
    part: 'optional',
    locality: 'optional',
    scorecard: 'optional',
    month: 'optional',
    pack: 'optional',
  },
  run: async (files, { pack, ...question }, session) => {
    const packs = await packsAsked(pack);
    const host = await session.open(files);
    const result = await traceIn(host.Excel, { ...question, packs, now: session.now });
    return {
      exit: EXIT.done,
      json: traceAnswer(result),
      text: traceLines(result).join('\n'),
    };
  },
});

/** The one object of `trace --json`. */
function traceAnswer(result: TraceResult) {
  const { pack, figure, traces, findings: _, ...asked } = result;
  const amount = figure && {
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    source: figure.source.kind,
  };
  const rows = traces.map((each) => ({
    sheet: each.sheet,
    numerator: each.numerator,
    counted: each.counted,
    rows: reportedRows(each),
    elsewhere: each.elsewhere,
    excluded: excludedRows(each, result),
  }));
  return { ok: true, pack: pack.id, ...asked, figure: amount, traces: rows };
}
