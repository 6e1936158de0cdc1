import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { ReportMove, ReportView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { askReason } from '../parts/reason-dialog';
import { ReportApi } from '../report-api';
import { ReviseDialog } from '../versions/revise-dialog';
import { OnBehalfDialog } from './on-behalf-dialog';

/** What may be done with a report beside writing it: leave the unit out, enter for it, or write a new version of it. */
@Component({
  selector: 'td-office-moves',
  imports: [Icon, MatButton, ProblemCallout],
  template: `
    @if (problem(); as refused) {
      <td-problem-callout [problem]="refused" />
    }
    <div class="row">
      @if (may('ENTER_ON_BEHALF')) {
        <button matButton="outlined" type="button" (click)="enter()">
          <td-icon matButtonIcon name="edit" /> Nhập thay đơn vị
        </button>
      }
      @if (may('REVISE')) {
        <button matButton="outlined" type="button" (click)="revise()">
          <td-icon matButtonIcon name="history" /> Lập bản mới
        </button>
      }
      @if (may('EXCLUDE')) {
        <button matButton type="button" (click)="exclude()">
          <td-icon matButtonIcon name="cancel" /> Đưa ra khỏi đợt
        </button>
      }
      @if (may('INCLUDE')) {
        <button matButton="outlined" type="button" (click)="include()">
          <td-icon matButtonIcon name="undo" /> Đưa trở lại đợt
        </button>
      }
    </div>
  `,
  styles: ':host { display: grid; gap: 8px; }',
})
export class OfficeMoves {
  private readonly api = inject(ReportApi);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);

  readonly report = input.required<ReportView>();
  readonly done = output<ReportView>();
  readonly stale = output();

  protected readonly problem = signal<Problem | undefined>(undefined);

  protected may(move: ReportMove): boolean {
    return this.report().moves.includes(move);
  }

  protected enter(): void {
    this.dialog
      .open<OnBehalfDialog, ReportView, ReportView>(OnBehalfDialog, { width: '560px', data: this.report() })
      .afterClosed()
      .subscribe((entered) => {
        if (!entered) return;
        this.notice.say('Bạn đang nhập báo cáo thay đơn vị.');
        this.done.emit(entered);
      });
  }

  protected revise(): void {
    this.dialog
      .open<ReviseDialog, ReportView, ReportView>(ReviseDialog, { width: '560px', data: this.report() })
      .afterClosed()
      .subscribe((revised) => {
        if (!revised) return;
        this.notice.say(`Đang lập bản ${revised.versions + 1} của báo cáo.`);
        this.done.emit(revised);
      });
  }

  protected async exclude(): Promise<void> {
    const excluded = await askReason(this.dialog, {
      title: `${this.report().unit.name} không phải báo cáo?`,
      text: 'Đơn vị không được tính vào số đơn vị phải gửi và được nêu riêng. Có thể đưa trở lại khi đợt còn mở.',
      label: 'Lý do',
      missing: 'Hãy ghi lý do đơn vị không phải báo cáo.',
      action: 'Đưa ra khỏi đợt',
      send: async (reason) => this.done.emit(await this.api.exclude(this.report(), reason)),
    });
    if (excluded) this.notice.say('Đã đưa đơn vị ra khỏi đợt báo cáo.');
  }

  protected async include(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.done.emit(await this.api.include(this.report()));
      this.notice.say('Đơn vị lại phải báo cáo trong đợt này.');
    } catch (error) {
      const problem = Problem.of(error);
      this.problem.set(problem);
      if (problem.stale) this.stale.emit();
    }
  }
}
