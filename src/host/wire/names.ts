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
  'Style.orientation': 'textOrientation',
};

/** Office.js name of a property that the client sets under a wire name. */
export function settableName(typeName: string, wireName: string): string {
  const name = officeName(wireName);
  return SET_AS[`${typeName}.${name}`] ?? name;
}

/**
 * Office.js name of a method that the client calls under a wire name. Those of worksheet functions
 * differ in more than their first letter: "VLookup" is vlookup.
 * @param members the methods of the type
 */
export function methodName(typeName: string, wireName: string, members: string[]): string {
  const name = officeName(wireName);
  if (typeName !== 'Functions' || members.includes(name)) return name;
  return members.find((member) => member.toLowerCase() === name.toLowerCase()) ?? name;
}
