import type { BuildSummary, PaneService } from '../taskpane/service';

/**
 * Builds the latest month with data, by the pack that the data names, and brings the first sheet
 * built to the front. Throws what the service throws.
 */
export async function buildLatest(service: PaneService): Promise<BuildSummary> {
  const { pack, month } = await service.inspect(null);
  const summary = await service.build({
    packId: pack.id,
    month,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  const [first] = summary.sheets;
  if (first !== undefined) await service.showSheet(first);
  return summary;
}
