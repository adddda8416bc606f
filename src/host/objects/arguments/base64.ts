import { invalidArgument } from '../../wire/define';

/** Bytes of base64 text, with or without the head of a data URL. */
export function fromBase64(text: string): Uint8Array {
  const bare = text.replace(/^data:[^,]*,/, '').replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) throw invalidArgument();
  const binary = atob(bare);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
