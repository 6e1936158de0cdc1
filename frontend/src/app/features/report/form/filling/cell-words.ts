import { FormColumn } from '@app/api/types';
import { parsedDay, writtenDay } from '@app/ui/format/day';

const VIETNAMESE_NUMBER = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/** What a cell says, as people write it here: `1.234,5` and `31/03/2024`. */
export function shown(column: FormColumn, value: string | undefined): string {
  if (!value) return '';
  if (isNumber(column)) return writtenNumber(value);
  return isDay(column) ? writtenDay(value) : value;
}

/** What a person typed, as the API takes it; undefined when it cannot be understood. */
export function understood(column: FormColumn, typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return '';
  if (column.type === 'DATE') return parsedDay(text) ?? undefined;
  return column.type === 'NUMBER' ? parsedNumber(text, column.decimals) : text;
}

/** What to do about a cell that cannot be understood. */
export function advice({ type, decimals }: FormColumn): string {
  if (type === 'DATE') return 'Hãy nhập ngày theo dạng 31/03/2024.';
  return decimals === 0
    ? 'Hãy nhập số nguyên, không quá 15 chữ số.'
    : `Hãy nhập một số, không quá ${decimals} chữ số sau dấu phẩy.`;
}

/** Whether its cells stand to the right. */
export function isNumber({ type, system }: FormColumn): boolean {
  return (
    type === 'NUMBER' ||
    type === 'FORMULA' ||
    (type === 'SYSTEM' && (system === 'PERCENT' || system === 'FIGURE'))
  );
}

function isDay({ type, system }: FormColumn): boolean {
  return type === 'DATE' || system === 'DUE_ON';
}

/** Digit by digit, because fifteen of them with a fraction are more than a number of the browser can hold. */
export function writtenNumber(value: string): string {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const kept = fraction.replace(/0+$/, '');
  return `${value.startsWith('-') ? '-' : ''}${grouped}${kept ? `,${kept}` : ''}`;
}

function parsedNumber(text: string, decimals: number): string | undefined {
  const bare = text.replace(/[\s\u00a0]/g, '').replace('−', '-');
  if (!VIETNAMESE_NUMBER.test(bare)) return undefined;
  const [whole = '', fraction = ''] = bare.replaceAll('.', '').split(',');
  if (whole.replace('-', '').length > 15 || fraction.length > decimals) return undefined;
  return fraction ? `${whole}.${fraction}` : whole;
}
