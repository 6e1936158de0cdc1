import { Component, computed, inject, input } from '@angular/core';
import { loadProblem } from '@app/core/problem/load-problem';
import { Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { formChanges } from '../filling/filling-changes';
import { FormApi } from '../form-api';

interface Line {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** What differs between the forms of two versions of a report, or of one and the form as it stands. */
@Component({
  selector: 'td-form-changes',
  imports: [DataTable, ProblemCallout],
  template: `
    @if (problem(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="reload()" />
    } @else if (changes(); as changes) {
      <section class="block" aria-labelledby="form-changes">
        <h2 id="form-changes">Biểu mẫu</h2>
        @if (changes === 'NOT_KEPT') {
          <p class="muted">
            Không so sánh được biểu mẫu: một trong hai bản từ khi hệ thống chưa giữ biểu mẫu theo từng bản.
          </p>
        } @else if (changes.length) {
          <td-data-table caption="Ô khác nhau của biểu mẫu" [rows]="changes" [columns]="columns" />
        } @else {
          <p class="muted">Biểu mẫu của hai bản giống nhau.</p>
        }
      </section>
    }
  `,
  styles: `
    .block {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    p {
      margin: 0;
    }
  `,
})
export class FormChanges {
  private readonly api = inject(FormApi);

  readonly reportId = input.required<string>();
  readonly from = input.required<string>();
  /** Without it, the form as it stands. */
  readonly to = input<string>();

  private readonly before = this.api.asIn(() => ({ id: this.reportId(), number: this.from() }));
  private readonly after = this.api.asIn(() => ({ id: this.reportId(), number: this.to() }));
  protected readonly problem = loadProblem(this.before, this.after);
  /** Nothing without a form. */
  protected readonly changes = computed<readonly Line[] | 'NOT_KEPT' | undefined>(() => {
    const before = this.before.hasValue() ? this.before.value() : undefined;
    const after = this.after.hasValue() ? this.after.value() : undefined;
    if (!before || !after) return undefined;
    if (!before.filled || !after.filled) return 'NOT_KEPT';
    return formChanges(before.content, before.filled, after.filled).map((change, index) => ({
      ...change,
      id: `${index}`,
    }));
  });
  protected readonly columns: readonly Column<Line>[] = [
    { key: 'label', label: 'Ô, mục', text: ({ label }) => label },
    { key: 'before', label: 'Bản trước', width: '28%', text: ({ before }) => before || 'trống' },
    { key: 'now', label: 'Bản sau', width: '28%', text: ({ now }) => now || 'trống' },
  ];

  protected reload(): void {
    this.before.reload();
    this.after.reload();
  }
}
