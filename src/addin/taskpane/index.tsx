import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider } from '@fluentui/react-components';
import { PANE } from '../../core/wording/pane';
import { App } from './App';
import { excelService } from './services/excel-service';
import { fetchAnew, loadPacks } from './services/packs';
import { createPaneStore, type PaneStore } from './store';
import { isDark, themeFor } from './theme';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

function subscribeToSystem(listener: () => void): () => void {
  systemDark.addEventListener('change', listener);
  return () => systemDark.removeEventListener('change', listener);
}

function Themed({ store }: { store: PaneStore }) {
  const system = useSyncExternalStore(subscribeToSystem, () => systemDark.matches);
  return (
    <FluentProvider theme={themeFor(isDark(Office.context.officeTheme, system))}>
      <App store={store} />
    </FluentProvider>
  );
}

/** Opens the pane in Excel; in a plain browser it only says where it belongs. */
async function open(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    place.textContent = PANE.notExcel;
    return;
  }
  const store = createPaneStore(excelService(Excel, () => loadPacks(fetchAnew)));
  createRoot(place).render(
    <StrictMode>
      <Themed store={store} />
    </StrictMode>,
  );
  store.actions.start();
}

void open();
