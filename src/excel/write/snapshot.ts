import type { PagePlan } from '../../core/sheets/plan';
import type { Watch } from '../watch';
import { readBlocks, type BlockContent } from '../read/blocks';
import type { SheetSurvey } from '../read/survey';
import { DRESS_KEY, unpackDress, type Dress } from './dress';

/** A sheet as it was before a build. */
export interface Snapshot {
  existing: SheetSurvey;
  content: BlockContent | null;
  /** Null where the sheet does not say how it was dressed. */
  dress: Dress | null;
  texts: Pick<PagePlan, 'header' | 'footer'>;
}

/** Keeps what is on sheets that are about to be written in place. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  sheets: readonly SheetSurvey[],
  watch: Watch,
): Promise<Snapshot[]> {
  if (sheets.length === 0) return [];
  const extras = sheets.map((existing) => {
    const sheet = context.workbook.worksheets.getItem(existing.id);
    return {
      existing,
      dress: sheet.customProperties.getItemOrNullObject(DRESS_KEY).load('value'),
      texts: sheet.pageLayout.headersFooters.defaultForAllPages.load(),
    };
  });
  await context.sync();
  const filled = sheets.flatMap((sheet) => (sheet.used ? [{ sheet, area: sheet.used }] : []));
  const contents = await readBlocks(
    context,
    filled.map(({ sheet, area }) => ({
      sheetId: sheet.id,
      area,
      facets: ['values', 'formulas', 'numberFormat'] as const,
    })),
    watch,
  );
  return extras.map(({ existing, dress, texts }) => ({
    existing,
    content: contents[filled.findIndex(({ sheet }) => sheet === existing)] ?? null,
    dress: dress.isNullObject ? null : unpackDress(dress.value),
    texts: {
      header: { left: texts.leftHeader, centre: texts.centerHeader, right: texts.rightHeader },
      footer: { left: texts.leftFooter, centre: texts.centerFooter, right: texts.rightFooter },
    },
  }));
}
