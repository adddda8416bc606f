import { PANE } from '../../core/wording/pane';
import { excelService } from '../taskpane/services/excel-service';
import { fetchAnew, loadPacks } from '../taskpane/services/packs';
import { problemOf } from '../taskpane/store';
import { buildLatest } from './build-latest';
import { showNotice } from './show-notice';

/** The ribbon's Build scorecard: builds the latest month; only a failure needs a word. */
async function buildScorecard(event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
      await showNotice(PANE.tooOld);
      return;
    }
    await buildLatest(excelService(Excel, () => loadPacks(fetchAnew)));
  } catch (error) {
    await showNotice(problemOf(error, PANE.failed).sentence);
  } finally {
    event.completed();
  }
}

void Office.onReady();
Office.actions.associate('buildScorecard', buildScorecard);
