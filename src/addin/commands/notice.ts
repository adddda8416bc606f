import { PANE } from '../../core/wording/pane';
import { NOTICE_CLOSE, NOTICE_READY } from './notice-messages';

/** The dialog's page: shows the sentence that the command sends, until it is closed. */
async function open(): Promise<void> {
  await Office.onReady();
  const heading = document.getElementById('heading');
  const text = document.getElementById('text');
  const close = document.getElementById('close');
  if (!heading || !text || !close) return;
  heading.textContent = PANE.noticeTitle;
  close.textContent = PANE.close;
  close.addEventListener('click', () => Office.context.ui.messageParent(NOTICE_CLOSE));
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }) => {
      text.textContent = message;
      close.focus();
    },
    () => Office.context.ui.messageParent(NOTICE_READY),
  );
}

void open();
