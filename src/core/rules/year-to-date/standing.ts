import { YTD_BASES } from '../../wording/sheets';
import { suitsAll, type YearToDateBasis } from './basis';

/** A position: how things stand at the end of the period is how they stand in the year. */
export const LATEST: YearToDateBasis = {
  words: YTD_BASES.latest,
  over: 'own-period',
  cumulative: false,
  grows: false,
  lint: suitsAll,
};

/** Figures that are returned as the year's so far. */
export const CUMULATIVE: YearToDateBasis = {
  words: YTD_BASES.cumulative,
  over: 'own-period',
  cumulative: true,
  grows: true,
  lint: suitsAll,
};

/** No year to date: nothing of the months together says anything. */
export const NONE: YearToDateBasis = {
  words: YTD_BASES.none,
  over: 'nothing',
  cumulative: false,
  grows: false,
  lint: suitsAll,
};
