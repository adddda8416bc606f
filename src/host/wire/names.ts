/** Office.js name of a wire name: "GetRange" is getRange; internal names keep their underscore. */
export function officeName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Wire name of an Office.js name: the reverse of {@link officeName}. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Properties that the client sets under another name than it reads them by. */
const SET_AS: Record<string, string> = {
  'Worksheet.gridlines': 'showGridlines',
  'Worksheet.headings': 'showHeadings',
};

/** Office.js name of a property that the client sets under a wire name. */
export function settableName(typeName: string, wireName: string): string {
  const name = officeName(wireName);
  return SET_AS[`${typeName}.${name}`] ?? name;
}
