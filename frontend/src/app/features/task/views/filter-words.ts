import { LABELS } from '@app/api/labels';
import { Basis, PartyRole, Schedule, WorkState } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { ViewValues } from './view-query';

/** Names of what the filters name by its identity. */
export interface FilterNames {
  readonly unit?: string;
  readonly plan?: string;
}

/** What the filters that have no field of their own leave: a sentence for each. */
export function hiddenFilterWords(values: ViewValues): readonly string[] {
  return [
    values.idle === 'true' && 'không có hoạt động',
    values.open === 'true' && !values.idle && 'còn phải làm',
    values.open === 'false' && 'không còn phải làm',
    values.mine === 'true' && 'được giao cho tôi',
    values.startsOn && `bắt đầu ngày ${writtenDay(values.startsOn)}`,
    values.dueBefore && `đến hạn trước ngày ${writtenDay(values.dueBefore)}`,
    values.dated === 'true' && 'có thời hạn',
    values.dated === 'false' && 'không có thời hạn',
  ].filter((words): words is string => !!words);
}

/** Everything the filters say, for the head of a printed page. */
export function filterWords(values: ViewValues, names: FilterNames): readonly string[] {
  return [
    names.plan && `Kế hoạch: ${names.plan}`,
    names.unit && `Đơn vị: ${names.unit}`,
    values.role && `Vai trò: ${LABELS.PartyRole[values.role as PartyRole]}`,
    values.workState && `Tình hình: ${LABELS.WorkState[values.workState as WorkState]}`,
    values.schedule && `Thời hạn: ${LABELS.Schedule[values.schedule as Schedule]}`,
    values.basis && `Tính thời hạn: ${LABELS.Basis[values.basis as Basis]}`,
    values.dueFrom && `Hạn từ ngày ${writtenDay(values.dueFrom)}`,
    values.dueUntil && `Hạn đến ngày ${writtenDay(values.dueUntil)}`,
    ...hiddenFilterWords(values).map((words) => `Nhiệm vụ ${words}`),
    values.q && `Có từ “${values.q}”`,
  ].filter((words): words is string => !!words);
}
