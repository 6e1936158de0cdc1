import { Component, computed, inject, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { PlanApi } from '../plan-api';

/** Whether "trước ngày X" counts X itself as on time; a choice is saved at once. */
@Component({
  selector: 'td-deadline-settings',
  imports: [MatCheckbox, ProblemCallout, Skeleton],
  template: `
    @if (problem(); as refused) {
      <td-problem-callout retryable [problem]="refused" (retry)="reread()" />
    } @else if (settings(); as held) {
      <p>Khi kế hoạch viết “Trước ngày X”:</p>
      <mat-checkbox
        [checked]="held.beforeTakesDay"
        [disabled]="saving()"
        (change)="choose($event.checked)"
        aria-describedby="deadline-reading"
        >Tính cả ngày X là đúng hạn</mat-checkbox
      >
      <p id="deadline-reading" class="hint">
        Không chọn: “Trước ngày 28/2/2024” có hạn 27/02/2024, theo đúng câu chữ. Chọn: có hạn 28/02/2024. Chỉ
        áp dụng cho thời hạn được nhập từ tệp hoặc sửa từ nay về sau; thời hạn đã có giữ nguyên.
      </p>
    } @else {
      <td-skeleton />
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 860px;
      padding: 16px;
    }
    p {
      margin: 0;
    }
    .hint {
      color: var(--td-muted);
    }
  `,
})
export class DeadlineSettings {
  private readonly api = inject(PlanApi);
  private readonly notice = inject(Notice);
  private readonly resource = this.api.deadlineSettings();

  protected readonly saving = signal(false);
  private readonly refused = signal<Problem | undefined>(undefined);
  protected readonly settings = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.resource.error();
    return this.refused() ?? (error ? Problem.of(error) : undefined);
  });

  protected async choose(beforeTakesDay: boolean): Promise<void> {
    const held = this.settings();
    if (!held) return;
    this.saving.set(true);
    try {
      this.resource.set(await this.api.changeDeadlineSettings(held.version, { beforeTakesDay }));
      this.notice.say('Đã lưu cách đọc thời hạn.');
    } catch (error) {
      this.refused.set(Problem.of(error));
    } finally {
      this.saving.set(false);
    }
  }

  protected reread(): void {
    this.refused.set(undefined);
    this.resource.reload();
  }
}
