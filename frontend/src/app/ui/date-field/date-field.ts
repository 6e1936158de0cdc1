import { Component, computed, effect, input, model, viewChild } from '@angular/core';
import { FormValueControl, ValidationError, transformedValue } from '@angular/forms/signals';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { parsedDay, writtenDay } from '../format/day';
import { CalendarHeader } from './calendar-header';
import { provideVietnameseDates } from './vietnamese-dates';

const NOT_A_DAY = { kind: 'day', message: 'Ngày không hợp lệ. Hãy nhập như 28/02/2024.' };

/** A day typed as `28/02/2024` or picked from a calendar; the value is ISO (`2024-02-28`) or null. */
@Component({
  selector: 'td-date-field',
  imports: [MatDatepickerModule, MatFormFieldModule, MatInput],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        #text
        matInput
        inputmode="numeric"
        placeholder="ngày/tháng/năm"
        autocomplete="off"
        [matDatepicker]="picker"
        [value]="date()"
        [min]="asDate(min())"
        [max]="asDate(max())"
        [required]="required()"
        [disabled]="disabled()"
        [errorStateMatcher]="matcher"
        (dateChange)="typed.set(text.value)"
        (blur)="touched.set(true)"
      />
      <mat-datepicker-toggle matIconSuffix [for]="picker" />
      <mat-datepicker #picker [calendarHeaderComponent]="header" />
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      @if (refusal(); as words) {
        <mat-error>{{ words }}</mat-error>
      }
    </mat-form-field>
  `,
  styles: ':host { display: block; }',
  // Here and not in the application, so that the calendar is loaded with the first page that has one.
  providers: provideVietnameseDates(),
})
export class DateField implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly touched = model(false);
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly required = input(false);
  readonly disabled = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly min = input<string>();
  readonly max = input<string>();

  protected readonly header = CalendarHeader;
  private readonly matInput = viewChild.required(MatInput);

  protected readonly typed = transformedValue(this.value, {
    parse: (text: string) => {
      if (!text.trim()) return { value: null };
      const day = parsedDay(text);
      return day ? { value: day } : { error: NOT_A_DAY };
    },
    format: (day) => (day ? writtenDay(day) : ''),
  });
  protected readonly date = computed(() => this.asDate(this.value() ?? undefined));
  protected readonly refusal = computed(() => {
    const unreadable = this.typed.parseErrors()[0]?.message;
    return unreadable ?? (this.touched() ? this.errors()[0]?.message : undefined);
  });
  protected readonly matcher = { isErrorState: () => this.refusal() !== undefined };

  constructor() {
    effect(() => {
      this.refusal();
      this.matInput().updateErrorState();
    });
  }

  protected asDate(day: string | undefined): Date | null {
    return day ? new Date(`${day}T00:00`) : null;
  }
}
