import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a folder that hold a text, as one byte a letter or as two. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    // a browser or a database may have thrown it away by now
    const bytes = entry.isFile() && (await readFile(join(entry.parentPath, entry.name)).catch(() => undefined));
    if (bytes && forms.some((form) => bytes.includes(form))) found.push(entry.name);
  }
  return found;
}
