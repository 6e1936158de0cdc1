import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AssignmentView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { HoldingApi } from './holding-api';

/** The first thing to do with new work: to say that the unit has it. */
@Component({
  selector: 'td-receipt',
  imports: [Icon, MatButton, ProblemCallout],
  template: `
    <section class="panel body" aria-labelledby="receipt">
      <h2 id="receipt">Đơn vị chưa nhận việc này</h2>
      @if (problem(); as refused) {
        <td-problem-callout [problem]="refused" />
      }
      <p class="muted">Nhận việc để Văn phòng biết đơn vị đã nắm được; thời hạn không thay đổi.</p>
      <button matButton="filled" type="button" [disabled]="busy()" (click)="receive()">
        <td-icon matButtonIcon name="check" /> Nhận việc
      </button>
    </section>
  `,
  styles: `
    .body {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding: 14px 16px;
    }
    p {
      margin: 0;
    }
  `,
})
export class Receipt {
  private readonly api = inject(HoldingApi);

  readonly assignment = input.required<AssignmentView>();
  readonly received = output<AssignmentView>();
  readonly stale = output();

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async receive(): Promise<void> {
    if (this.busy()) return;
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      this.received.emit(await this.api.receive(this.assignment()));
    } catch (error) {
      const problem = Problem.of(error);
      this.problem.set(problem);
      if (problem.stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
