import { InjectionToken, Provider, Service, inject } from '@angular/core';
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

/** The day the calendar begins with (`2024-03-01`); empty for the day of the computer. */
export const TODAY = new InjectionToken<() => string>('today', { factory: () => () => '' });

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
  private readonly day = inject(TODAY);

  override today(): Date {
    return this.day() ? new Date(`${this.day()}T00:00`) : super.today();
  }

  /** The day of the calendar; the one of UTC, which the native adapter takes, is still yesterday here. */
  override toIso8601(date: Date): string {
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    return parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
  }

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
