import { Component, computed, inject, input } from '@angular/core';
import { FilledForm, FilledTable as Filled, FormTable } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FilledTable } from '../filling/filled-table';
import { RowDraft, draftOf } from '../filling/filling-draft';
import { FormApi } from '../form-api';

/** The form within a report exactly as it was approved. */
@Component({
  selector: 'td-form-of-version',
  imports: [FilledTable, ProblemCallout],
  template: `
    @if (problem(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
    }
    @if (view(); as view) {
      <section class="block" aria-labelledby="form-of-version">
        <h2 id="form-of-version">Biểu mẫu: {{ view.content.name }}</h2>
        @if (view.filled; as filled) {
          @for (section of view.content.sections; track section.key) {
            <div class="panel section">
              <h3>{{ section.title }}</h3>
              <p class="text" [class.muted]="!filled.sections[section.key]">
                {{ filled.sections[section.key] || 'Không có nội dung.' }}
              </p>
            </div>
          }
          @for (table of view.content.tables; track table.key) {
            <td-filled-table
              sums="CURRENT"
              [table]="table"
              [filled]="tableOf(filled, table)"
              [draft]="rows(table)"
              [writable]="false"
            />
          }
        } @else {
          <p class="muted">
            Biểu mẫu của bản này không còn: khi đó hệ thống chỉ giữ biểu mẫu của bản được duyệt sau cùng.
          </p>
        }
      </section>
    }
  `,
  styles: `
    .block {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .section {
      padding: 12px 16px;
    }
    h3,
    p {
      margin: 0;
    }
    h3 {
      font-size: 14px;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class FormOfVersion {
  readonly reportId = input.required<string>();
  readonly number = input.required<string>();

  protected readonly resource = inject(FormApi).asIn(() => ({ id: this.reportId(), number: this.number() }));
  protected readonly problem = loadProblem(this.resource);
  protected readonly view = computed(() =>
    this.resource.hasValue() ? (this.resource.value() ?? undefined) : undefined,
  );
  private readonly drafts = computed(() => {
    const view = this.view();
    return view?.filled ? draftOf(view.content, view.filled).tables : {};
  });

  protected tableOf({ tables }: FilledForm, { key }: FormTable): Filled {
    return tables.find((table) => table.key === key) ?? { key, rows: [], totals: {} };
  }

  protected rows({ key }: FormTable): readonly RowDraft[] {
    return this.drafts()[key] ?? [];
  }
}
