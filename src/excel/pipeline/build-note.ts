import { momentInWords, PRODUCT_VERSION } from '../../core/wording/product';
import type { BuildOptions } from './options';

/** When sheets are made and by what, as their footers say it. */
export function buildNote({ now }: Pick<BuildOptions, 'now'>) {
  return { builtAt: momentInWords(now()), productVersion: PRODUCT_VERSION };
}
