const PURL = 'http://purl.oclc.org/ooxml/';

/** Strict namespaces (ISO/IEC 29500-1) and the transitional ones (part 4) that say the same. */
const NAMESPACES: [strict: RegExp, transitional: string][] = [
  [/spreadsheetml\/main/g, 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'],
  [/officeDocument\/customXml/g, 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'],
  [
    /officeDocument\/extendedProperties/g,
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  ],
  [
    /officeDocument\/customProperties/g,
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  ],
  [
    /officeDocument\/docPropsVTypes/g,
    'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  ],
  [/officeDocument\/math/g, 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  [
    /officeDocument\/relationships\/extendedProperties/g,
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
  ],
  [
    /officeDocument\/relationships\/customProperties/g,
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  ],
  [
    /officeDocument\/relationships/g,
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ],
  [/drawingml\/(\w+)/g, 'http://schemas.openxmlformats.org/drawingml/2006/$1'],
];

/** Whether the package's own relationships are those of a strict file. */
export function isStrict(relationships: Uint8Array): boolean {
  return new TextDecoder().decode(relationships).includes(PURL);
}

/** A part of a strict file with transitional addresses. */
export function toTransitional(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  if (!text.includes(PURL)) return part;
  let changed = text.replace(/ conformance="strict"/, '');
  for (const [strict, transitional] of NAMESPACES) {
    const whole = new RegExp(PURL.replace(/[./]/g, '\\$&') + strict.source, 'g');
    changed = changed.replace(whole, transitional);
  }
  return new TextEncoder().encode(changed);
}
