import { Component } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCalendarHeader } from '@angular/material/datepicker';
import { Icon } from '../icon/icon';

/** The head of the calendar; its middle button is named by the month that stands on it, as WCAG 2.5.3 asks. */
@Component({
  selector: 'td-calendar-header',
  imports: [Icon, MatButton, MatIconButton],
  template: `
    <button matIconButton type="button" [disabled]="!previousEnabled()" (click)="previousClicked()">
      <td-icon name="left" /><span class="cdk-visually-hidden">{{ prevButtonLabel }}</span>
    </button>
    <button matButton type="button" (click)="currentPeriodClicked()">
      {{ periodButtonText }}<span class="cdk-visually-hidden">, {{ periodButtonLabel }}</span>
    </button>
    <button matIconButton type="button" [disabled]="!nextEnabled()" (click)="nextClicked()">
      <td-icon name="right" /><span class="cdk-visually-hidden">{{ nextButtonLabel }}</span>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 8px 8px 0;
    }
  `,
})
export class CalendarHeader extends MatCalendarHeader<Date> {}
