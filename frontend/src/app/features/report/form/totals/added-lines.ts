import { FormTableTotals, ReportState } from '@app/api/types';
import { writtenNumber } from '../filling/cell-words';

/** A line of sums. */
export interface Added {
  readonly id: string;
  readonly title: string;
  /** Undefined where there are no figures, which is never zero. */
  readonly cells: Readonly<Record<string, string>> | undefined;
  readonly reportId?: string;
  /** Why a unit has no figures. */
  readonly state?: ReportState;
}

export const TOTAL = 'total';

/** Each fixed row over all units. */
export function rowLines({ rows, totals }: FormTableTotals): readonly Added[] {
  const lines: Added[] = rows.map(({ key, title, cells }) => ({ id: key, title, cells }));
  return Object.keys(totals).length > 0 && lines.length > 0 ? [...lines, total(totals)] : lines;
}

/** What each unit's rows come to; a unit that need not report is left out. */
export function unitLines({ units, totals }: FormTableTotals): readonly Added[] {
  const lines: Added[] = units
    .filter(({ state }) => state !== 'EXCLUDED')
    .map(({ reportId, unit, state, cells }) => ({
      id: reportId,
      title: unit.name,
      cells: cells ?? undefined,
      reportId,
      state: cells ? undefined : state,
    }));
  return lines.length > 0 ? [...lines, total(totals)] : lines;
}

/** A dash where there is no figure. */
export function words({ cells }: Added, column: string): string {
  const value = cells?.[column];
  return value === undefined ? '–' : writtenNumber(value);
}

function total(cells: Readonly<Record<string, string>>): Added {
  return { id: TOTAL, title: 'Cộng', cells };
}
