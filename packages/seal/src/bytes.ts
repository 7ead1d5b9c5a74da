import { base64urlnopad } from '@scure/base';

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Writes bytes as base64url, as a request carries them. */
export const toText = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/** Reads base64url; throws if it is none. */
export const toBytes = (text: string): Uint8Array => base64urlnopad.decode(text);

/** SHA-256 of a text. */
export const digestOf = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text)));
