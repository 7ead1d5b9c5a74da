/** Gives people a file to save, made here: nothing is asked of anyone. */
export function saveFile(text: string, name: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
