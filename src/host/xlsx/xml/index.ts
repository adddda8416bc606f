/** XML as trees of nodes, for programs that look into the files a host saves. */
export { attr, child, children, descend, walk, type XmlNode } from './node';
export { parseXml } from './parse';
