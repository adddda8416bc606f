/** Office.js name of a wire name: "GetRange" is getRange; internal names keep their underscore. */
export function officeName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Wire name of an Office.js name: the reverse of {@link officeName}. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
