import { NOTICE_CLOSE, NOTICE_READY } from './notice-messages';

/**
 * Shows a sentence in a dialog of Office's and resolves once it is closed: Excel may end a ribbon
 * command, and the dialog with it, as soon as the command says that it has completed. The sentence
 * goes from window to window and so never to a server.
 */
export function showNotice(sentence: string): Promise<void> {
  const address = new URL('notice.html', location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address,
      { height: 28, width: 32, displayInIframe: true },
      ({ status, value: dialog }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          resolve();
          return;
        }
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
          const message = 'message' in received ? received.message : '';
          if (message === NOTICE_READY) dialog.messageChild(sentence);
          if (message === NOTICE_CLOSE) {
            dialog.close();
            resolve();
          }
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
