import { ConsolidationSection, ConsolidationTask, RaisedPart, UnitPart } from '@app/api/types';
import { NarrativeKey } from '../report-labels';

/** The text of a report from which a section is drafted. */
const SOURCES: Partial<Record<ConsolidationSection, NarrativeKey>> = {
  HIGHLIGHTS: 'results',
  DIFFICULTIES: 'difficulties',
  PROPOSALS: 'proposals',
  NEXT_STEPS: 'nextSteps',
};

/** What one unit wrote. */
export interface Said {
  readonly reportId: string;
  readonly unit: string;
  readonly text: string;
}

/** Who said what for a section; nothing for one that is not drafted from words. */
export function saidIn(section: ConsolidationSection, units: readonly UnitPart[]): readonly Said[] {
  const key = SOURCES[section];
  if (!key) return [];
  return units.flatMap((part) => {
    const text = part[key]?.trim();
    return text ? [{ reportId: part.reportId, unit: part.unit.name, text }] : [];
  });
}

/** What of the docket stands behind a section. */
export function raisedIn(
  section: ConsolidationSection,
  raised: readonly RaisedPart[],
): readonly RaisedPart[] {
  if (section === 'DIFFICULTIES') return raised;
  return section === 'PROPOSALS' ? raised.filter(({ proposal }) => proposal.trim()) : [];
}

/** How many of its tasks a unit reported on count. */
export interface UnitCount {
  readonly reportId: string;
  readonly unit: string;
  readonly number: number;
}

/** Unit by unit, as far as something counts; a unit whose report is not approved has no figures. */
export function countsOf(figure: 'total' | 'overdue', units: readonly UnitPart[]): readonly UnitCount[] {
  return units.flatMap(({ reportId, unit, figures }) => {
    const number = figures?.[figure] ?? 0;
    return number ? [{ reportId, unit: unit.name, number }] : [];
  });
}

/** A number of the consolidation and the tasks that it counts. */
export interface Counted {
  readonly key: string;
  readonly label: string;
  readonly counts: (task: ConsolidationTask) => boolean;
}

const isDone = ({ workState }: ConsolidationTask) => workState === 'DONE';
const isOpen = ({ workState }: ConsolidationTask) =>
  workState === 'NOT_STARTED' || workState === 'IN_PROGRESS' || workState === 'RETURNED';

/** The numbers that the draft of the results speaks of, counted as the program counts them. */
export const COUNTED: readonly Counted[] = [
  {
    key: 'tong-so',
    label: 'Tổng số',
    counts: ({ workState }) => workState !== 'DECLINED' && workState !== 'WITHDRAWN',
  },
  { key: 'hoan-thanh', label: 'Hoàn thành', counts: isDone },
  {
    key: 'dung-han',
    label: 'Hoàn thành đúng hạn',
    counts: (task) => isDone(task) && task.schedule === 'ON_TIME',
  },
  { key: 'tre-han', label: 'Hoàn thành trễ hạn', counts: (task) => isDone(task) && task.schedule === 'LATE' },
  { key: 'cho-xac-nhan', label: 'Chờ xác nhận', counts: ({ workState }) => workState === 'SUBMITTED' },
  {
    key: 'dang-thuc-hien',
    label: 'Đang thực hiện',
    counts: ({ workState }) => workState === 'IN_PROGRESS' || workState === 'RETURNED',
  },
  { key: 'chua-thuc-hien', label: 'Chưa thực hiện', counts: ({ workState }) => workState === 'NOT_STARTED' },
  { key: 'tam-dung', label: 'Tạm dừng', counts: ({ workState }) => workState === 'SUSPENDED' },
  { key: 'qua-han', label: 'Quá hạn', counts: (task) => isOpen(task) && task.schedule === 'OVERDUE' },
  {
    key: 'den-han-trong-ngay',
    label: 'Đến hạn trong ngày',
    counts: (task) => isOpen(task) && task.schedule === 'DUE_TODAY',
  },
  {
    key: 'sap-den-han',
    label: 'Sắp đến hạn',
    counts: (task) => isOpen(task) && task.schedule === 'DUE_SOON',
  },
];
