/** A word given on the command line as `--name word` or `--name=word`. */
export function option(name: string): string | undefined {
  const words = process.argv;
  const at = words.indexOf(`--${name}`);
  return at > 0 ? words[at + 1] : words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** A number given on the command line as `--name 3` or `--name=3`. */
export function numberOption(name: string, usual: number): number {
  const number = Number(option(name) ?? usual);
  if (!(number > 0)) throw new Error(`--${name} takes a number above 0`);
  return number;
}
