import { Deadline, DeadlineAnchor, Frequency, OffsetUnit, Recurrence } from '@app/api/types';
import { writtenDay } from './day';

const RHYTHM: Readonly<Record<Frequency, string>> = {
  DAY: 'ngày',
  WEEK: 'tuần',
  MONTH: 'tháng',
  QUARTER: 'quý',
  HALF: '6 tháng',
  YEAR: 'năm',
};

const COUNTED: Readonly<Record<OffsetUnit, string>> = {
  HOUR: 'giờ',
  CALENDAR_DAY: 'ngày',
  WORKING_DAY: 'ngày làm việc',
  WEEK: 'tuần',
  MONTH: 'tháng',
  YEAR: 'năm',
};

/** What the words of a deadline mean, to stand beside them: `hạn 27/02/2024`. */
export function deadlineMeaning(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'DATE':
      return deadline.end
        ? `hạn ${hour(deadline.endTime)}${writtenDay(deadline.end)}`
        : 'chưa xác định được thời hạn';
    case 'WINDOW':
      return deadline.continuous ? `${span(deadline)}, thực hiện liên tục` : span(deadline);
    case 'CONTINUOUS':
      return deadline.end ? `thường xuyên đến ${writtenDay(deadline.end)}` : 'thường xuyên';
    case 'RECURRING':
      return deadline.recurrence ? rhythm(deadline.recurrence) : 'định kỳ';
    case 'RELATIVE':
      return relative(deadline);
    case 'CONDITIONAL':
    case 'EXTERNAL':
      return deadline.end
        ? `không có ngày cụ thể, muộn nhất ${writtenDay(deadline.end)}`
        : 'không có ngày cụ thể';
    case 'MULTI':
      return deadline.parts.map(part).join('; ');
    case 'UNKNOWN':
      return 'chưa xác định được thời hạn';
  }
}

function part(deadline: Deadline): string {
  return deadline.label ? `${deadline.label}: ${deadlineMeaning(deadline)}` : deadlineMeaning(deadline);
}

function span({ start, end, endTime }: Deadline): string {
  if (!end) return start ? `từ ${writtenDay(start)}` : 'chưa xác định';
  const last = hour(endTime) + writtenDay(end);
  if (!start) return `đến hết ${last}`;
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${sameYear ? writtenDay(start).slice(0, 5) : writtenDay(start)} - ${last}`;
}

function relative({ anchor, end }: Deadline): string {
  const term = anchor ? counted(anchor) : 'chưa rõ mốc tính';
  return end ? `hạn ${writtenDay(end)} (${term})` : term;
}

function counted({ offset, unit, text }: DeadlineAnchor): string {
  if (offset == null || !unit) return text;
  const direction = offset < 0 ? 'trước mốc' : 'tính từ mốc';
  return `${Math.abs(offset)} ${COUNTED[unit]} ${direction}: ${text || 'chưa rõ mốc tính'}`;
}

function rhythm({ frequency, interval, times, dueDay }: Recurrence): string {
  const period = interval > 1 ? `${interval} ${RHYTHM[frequency]} một lần` : `hằng ${RHYTHM[frequency]}`;
  const often = times > 1 ? `${times} lần ` : '';
  const day = dueDay ? `, ${dueDay.before ? 'trước ngày' : 'ngày'} ${dueDay.day}` : '';
  return often + period + day;
}

function hour(time: string | null | undefined): string {
  return time ? `${time.slice(0, 5)} ngày ` : '';
}
