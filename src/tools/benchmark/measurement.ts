import { build } from '../../excel/pipeline/build';
import { openHost } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../core/rules/packs';
import type { BenchmarkMeasurement, BenchmarkRatios } from '../../core/wording/benchmark';

/** From this share of a build's progress on, it writes. */
const WRITING_FROM = 0.5;

/** Builds a scorecard from a workbook with a list of so many rows, and says how long each step took. */
export async function measure(bytes: Uint8Array, rows: number): Promise<BenchmarkMeasurement> {
  const start = performance.now();
  const host = openHost(bytes);
  const loaded = performance.now();
  let syncsOfReading = 0;
  const { ms } = await build(host.Excel, {
    packs: EMBEDDED_PACKS,
    now: () => new Date(),
    onProgress: (_, share) => {
      if (share < WRITING_FROM) syncsOfReading = host.stats.syncs;
    },
  });
  const saving = performance.now();
  await host.save();
  return {
    rows,
    bytes: bytes.length,
    load: loaded - start,
    read: ms.read,
    compute: ms.compute,
    write: ms.write,
    save: performance.now() - saving,
    syncsOfReading,
    syncsOfWriting: host.stats.syncs - syncsOfReading,
  };
}

/**
 * What a list of more rows costs against one of fewer. Times of one machine say little of another's,
 * but their ratios do: a row of the larger list must not cost much more than one of the smaller.
 */
export function ratios(small: BenchmarkMeasurement, large: BenchmarkMeasurement): BenchmarkRatios {
  const perRow = (step: 'read' | 'compute') =>
    large[step] / large.rows / (small[step] / small.rows);
  const total = large.read + large.compute + large.write;
  return {
    readPerRow: perRow('read'),
    computePerRow: perRow('compute'),
    writeAtAll: large.write / small.write,
    readToLoad: large.read / large.load,
    shares: {
      read: large.read / total,
      compute: large.compute / total,
      write: large.write / total,
    },
    syncsOfWriting: [small.syncsOfWriting, large.syncsOfWriting],
  };
}
