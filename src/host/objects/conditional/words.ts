import { invalidArgument } from '../../wire/define';

/** Two-way names: Office.js on one side, the file format on the other. */
export class Words {
  private readonly back: Map<string, string>;

  constructor(private readonly forth: Record<string, string>) {
    this.back = new Map(Object.entries(forth).map(([office, file]) => [file, office]));
  }

  /** The file's word, or InvalidArgument where the value is no member of the enum. */
  toFile(value: unknown): string {
    const word = typeof value === 'string' ? this.forth[value] : undefined;
    if (word === undefined) throw invalidArgument();
    return word;
  }

  /** The word of Office.js; "Invalid" for what the enum does not know. */
  fromFile(word: string): string {
    return this.back.get(word) ?? 'Invalid';
  }
}

export const OPERATORS = new Words({
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
});

export const TEXT_OPERATORS = new Words({
  Contains: 'contains',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
});

export const TOP_BOTTOM_KINDS = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

export const PRESET_CRITERIA = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;

export const THRESHOLD_TYPES = new Words({
  Automatic: 'auto',
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
});

export const ICON_SETS = new Words({
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
  ThreeStars: '3Stars',
  ThreeTriangles: '3Triangles',
  FiveBoxes: '5Boxes',
});

export const BAR_DIRECTIONS = new Words({
  Context: 'context',
  LeftToRight: 'leftToRight',
  RightToLeft: 'rightToLeft',
});

export const BAR_AXES = new Words({
  Automatic: 'automatic',
  None: 'none',
  CellMidPoint: 'middle',
});
