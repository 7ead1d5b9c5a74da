/** A number given on the command line as `--name 3` or `--name=3`. */
export function numberOption(name: string, usual: number): number {
  const given = process.argv.flatMap((word, index) => {
    if (word === `--${name}`) return [process.argv[index + 1]];
    return word.startsWith(`--${name}=`) ? [word.slice(name.length + 3)] : [];
  })[0];
  const number = given === undefined ? usual : Number(given);
  if (!Number.isFinite(number)) throw new Error(`--${name} takes a number`);
  return number;
}
