import { readPack } from '../read-pack';
import type { Pack } from '../schema';
import earlyHelp from './early-help.json';
import safeguarding from './safeguarding.json';

/** The packs that ship with the product, read and checked. */
export const EMBEDDED_PACKS: Pack[] = [earlyHelp, safeguarding].map(readPack);
