import type { Scalar } from '../../calculation/values';
import type { CustomXmlPartModel, WorkbookModel, WorkbookProperties } from '../../model/workbook';

export interface SettingTarget {
  workbook: WorkbookModel;
  key: string;
}

/** A custom property of the document, by its key as it is stored. */
export interface DocumentPropertyTarget {
  properties: WorkbookProperties;
  key: string;
}

export interface XmlPartTarget {
  workbook: WorkbookModel;
  part: CustomXmlPartModel;
}

export interface XmlPartsTarget {
  workbook: WorkbookModel;
  /** Only parts of this namespace; null is all. */
  namespace: string | null;
}

/** The result of a worksheet function. */
export interface FunctionResultTarget {
  value: Scalar;
}
