import { build } from '../../../src/excel/pipeline/build';
import { largeCaseList } from '../../../src/tools/benchmark/large-list';
import { measure, ratios } from '../../../src/tools/benchmark/measurement';
import { openHost } from 'workbook-host';
import { EMBEDDED_PACKS } from '../../../src/core/rules/packs';
import { earlyHelpCaseList } from '../../../src/tools/samples/case-list';
import { BENCHMARK, type BenchmarkMeasurement } from '../../../src/core/wording/benchmark';
import { figuresIn, figuresOf } from '../../support/terminal';

describe('a larger case list', () => {
  const rows = 2 * earlyHelpCaseList().length;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await largeCaseList(rows);
  });

  it('has every case again under a number of its own, and counts to twice as many', async () => {
    const host = openHost(bytes);
    const now = () => new Date(2017, 6, 14);
    const { findings } = await build(host.Excel, { packs: EMBEDDED_PACKS, now });
    expect(findings).toMatchObject({ error: 0, warning: 0 });
    const figures = await figuresOf(await host.save());
    const june = (indicator: string) =>
      figuresIn(figures, '2017-06', ['Rotherham', 'North'], indicator);
    expect(june('1.1')).toEqual(['576', '162']);
    expect(june('2.2')).toEqual(['140 of 220', '32 of 50']);
    expect(june('4.1')).toEqual(['3118', '846']);
  });

  it('takes no more syncs to write the scorecard from', async () => {
    const small = await measure(await largeCaseList(1_000), 1_000);
    const large = await measure(bytes, rows);
    expect(large.syncsOfWriting).toBe(small.syncsOfWriting);
  });
});

it('ratios compare what a row costs, whatever the machine', () => {
  const small: BenchmarkMeasurement = {
    rows: 100,
    bytes: 10_240,
    load: 40,
    read: 10,
    compute: 20,
    write: 50,
    save: 30,
    syncsOfReading: 5,
    syncsOfWriting: 29,
  };
  const large = { ...small, rows: 1_000, load: 400, read: 120, compute: 180, write: 60 };
  const compared = ratios(small, large);
  expect(compared.readPerRow).toBeCloseTo(1.2);
  expect(compared.computePerRow).toBeCloseTo(0.9);
  expect(compared).toMatchObject({ writeAtAll: 1.2, readToLoad: 0.3, syncsOfWriting: [29, 29] });
  expect(BENCHMARK.ratios(compared)).toContain('reading is 33 %, computing 50 %, writing 17 %');
});
