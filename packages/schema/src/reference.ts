const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The short name people use to speak about an item, for example P-7K3M-92Q. It opens nothing. `id` is the item's UUID. */
export function reference(letter: string, id: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(0, 9)}`) & 0x7_ffff_ffffn;
  let code = '';
  for (let i = 0; i < 7; i++) {
    code = alphabet[Number(bits & 31n)] + code;
    bits >>= 5n;
  }
  return `${letter}-${code.slice(0, 4)}-${code.slice(4)}`;
}
