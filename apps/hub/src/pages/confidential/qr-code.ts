import { encode } from 'uqr';

/** A code that phones read, as the picture it is: its size, and the squares as the path of an SVG. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Makes the code of an address, with the quiet edge that cameras need. */
export function qrCodeOf(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  // one stroke for each run of dark squares in a row
  const runs = data.flatMap((row, y) => {
    const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1H${index}z`);
  });
  return { size, path: runs.join('') };
}
