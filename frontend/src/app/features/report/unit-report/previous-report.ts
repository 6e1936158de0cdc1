import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PreviousReportView } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { LineChanges } from '../versions/line-changes';

/** What has changed since the last report of this unit, folded until somebody wants to know. */
@Component({
  selector: 'td-previous-report',
  imports: [DayPipe, LineChanges, RouterLink],
  template: `
    <details>
      <summary>
        <strong>Thay đổi so với báo cáo kỳ trước</strong>
        <span class="muted figures">
          ({{ previous().periodFrom | day }} - {{ previous().periodTo | day }}):
          {{ previous().since.lines.length }} nhiệm vụ khác
        </span>
      </summary>
      <p>
        Kỳ trước:
        <a [routerLink]="['/bao-cao/don-vi', previous().reportId, 'ban', previous().number]">{{
          previous().roundName
        }}</a>.
      </p>
      <td-line-changes [compared]="previous().since" />
    </details>
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
    }
    summary {
      cursor: pointer;
      line-height: 24px;
    }
    p {
      margin: 8px 0;
    }
  `,
})
export class PreviousReport {
  readonly previous = input.required<PreviousReportView>();
}
