/** What one build took, in milliseconds, bytes and syncs. */
export interface BenchmarkMeasurement {
  rows: number;
  bytes: number;
  load: number;
  read: number;
  compute: number;
  write: number;
  save: number;
  syncsOfReading: number;
  syncsOfWriting: number;
}

export interface BenchmarkRatios {
  readPerRow: number;
  computePerRow: number;
  writeAtAll: number;
  readToLoad: number;
  shares: { read: number; compute: number; write: number };
  syncsOfWriting: [small: number, large: number];
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const times = (ratio: number) => `${ratio.toFixed(2)} times`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The benchmark's report, line by line. */
export const BENCHMARK = {
  measurement: (m: BenchmarkMeasurement): string =>
    [
      `${whole(m.rows)} rows, a file of ${whole(m.bytes / 1024)} KB`,
      `  load the file  ${whole(m.load)} ms`,
      `  read           ${whole(m.read)} ms in ${m.syncsOfReading} syncs`,
      `  compute        ${whole(m.compute)} ms`,
      `  write          ${whole(m.write)} ms in ${m.syncsOfWriting} syncs`,
      `  save the file  ${whole(m.save)} ms`,
      '',
    ].join('\n'),
  ratios: (r: BenchmarkRatios): string =>
    [
      'The larger list against the smaller',
      `  reading a row takes ${times(r.readPerRow)} as long, computing with it ${times(r.computePerRow)}`,
      `  writing the scorecard takes ${times(r.writeAtAll)} as long, in ${r.syncsOfWriting[1]} syncs against ${r.syncsOfWriting[0]}`,
      'The larger list',
      `  reading the rows takes ${times(r.readToLoad)} as long as loading the file`,
      `  of the build, reading is ${percent(r.shares.read)}, computing ${percent(r.shares.compute)}, writing ${percent(r.shares.write)}`,
      '',
    ].join('\n'),
};
