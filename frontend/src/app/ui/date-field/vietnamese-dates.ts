import { Provider, Service } from '@angular/core';
import {
  DateAdapter,
  MAT_DATE_FORMATS,
  MAT_DATE_LOCALE,
  MatDateFormats,
  NativeDateAdapter,
} from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { parsedDay, writtenDay } from '../format/day';

const TYPED = 'dd/MM/yyyy';

const FORMATS: MatDateFormats = {
  parse: { dateInput: TYPED },
  display: {
    dateInput: TYPED,
    monthYearLabel: { year: 'numeric', month: 'long' },
    dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
    monthYearA11yLabel: { year: 'numeric', month: 'long' },
  },
};

/** Dates as people type them here: day first, week from Monday, two-digit years of this century. */
@Service({ autoProvided: false })
export class VietnameseDateAdapter extends NativeDateAdapter {
  override parse(value: unknown): Date | null {
    if (typeof value !== 'string' || !value.trim()) return null;
    const iso = parsedDay(value);
    return iso ? new Date(`${iso}T00:00`) : this.invalid();
  }

  override format(date: Date, displayFormat: object): string {
    return (displayFormat as unknown) === TYPED
      ? writtenDay(this.toIso8601(date))
      : super.format(date, displayFormat);
  }

  override getFirstDayOfWeek(): number {
    return 1;
  }
}

@Service({ autoProvided: false })
class VietnameseDatepickerWords extends MatDatepickerIntl {
  override calendarLabel = 'Lịch';
  override openCalendarLabel = 'Mở lịch';
  override closeCalendarLabel = 'Đóng lịch';
  override prevMonthLabel = 'Tháng trước';
  override nextMonthLabel = 'Tháng sau';
  override prevYearLabel = 'Năm trước';
  override nextYearLabel = 'Năm sau';
  override prevMultiYearLabel = '24 năm trước';
  override nextMultiYearLabel = '24 năm sau';
  override switchToMonthViewLabel = 'chọn ngày';
  override switchToMultiYearViewLabel = 'chọn tháng và năm';
}

export function provideVietnameseDates(): Provider[] {
  return [
    { provide: MAT_DATE_LOCALE, useValue: 'vi-VN' },
    { provide: MAT_DATE_FORMATS, useValue: FORMATS },
    { provide: DateAdapter, useClass: VietnameseDateAdapter },
    { provide: MatDatepickerIntl, useClass: VietnameseDatepickerWords },
  ];
}
