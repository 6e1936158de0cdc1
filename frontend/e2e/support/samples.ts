import { fileURLToPath } from 'node:url';

/** A file of the repository's `samples/`. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
}

export const PLAN_2024 = sample('ke-hoach-tuyen-truyen-cchc-2024.docx');
export const PLAN_LAM_DONG = sample('ke-hoach-157-sct-lam-dong-2026.docx');
/** The same plan with its annex cut by page breaks. */
export const PLAN_2024_CUT = sample('ke-hoach-tuyen-truyen-cchc-2024-ngat-trang.docx');

/** The smallest file that is a PDF. */
export const EMPTY_PAGE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
