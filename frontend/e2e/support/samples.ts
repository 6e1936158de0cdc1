import { fileURLToPath } from 'node:url';

/** A file of the repository's `samples/`. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
}

export const PLAN_2024 = sample('ke-hoach-tuyen-truyen-cchc-2024.docx');
export const PLAN_LAM_DONG = sample('ke-hoach-157-sct-lam-dong-2026.docx');
/** The same plan with its annex cut by page breaks. */
export const PLAN_2024_CUT = sample('ke-hoach-tuyen-truyen-cchc-2024-ngat-trang.docx');
