import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

/** The words of a Word file as one text. */
export async function wordText(path: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const document = parts['word/document.xml'];
  if (!document) throw new Error(`${path} is not a Word document`);
  return strFromU8(document)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
}
