import { PlanView } from '@app/api/types';

type Dated = Pick<PlanView, 'place' | 'issuedOn' | 'issuedMonth'>;

/**
 * Place and date of the letterhead (NĐ 30/2020, Phụ lục I, ô 4): `Bắc Giang, ngày 05 tháng 02 năm 2024`. A zero stands
 * before days under 10 and months 1 and 2. A draft leaves the room that a hand will fill.
 */
export function writtenPlaceAndDate({ place, issuedOn, issuedMonth }: Dated): string {
  const known = issuedOn ?? issuedMonth;
  if (!known) return `${place}, ngày … tháng … năm …`;
  const [year, month, day] = known.split('-');
  const writtenMonth = Number(month) > 2 ? Number(month) : month;
  return `${place}, ngày ${issuedOn ? day : '…'} tháng ${writtenMonth} năm ${year}`;
}

/** Number and symbol of the letterhead (ô 3); without a number there is room for it. */
export function writtenNumber({
  number,
  symbol,
  fullSymbol,
}: Pick<PlanView, 'number' | 'symbol' | 'fullSymbol'>): string {
  return number ? `Số: ${fullSymbol}` : `Số: ……/${symbol}`;
}
