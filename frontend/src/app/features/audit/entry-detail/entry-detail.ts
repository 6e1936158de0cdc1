import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AuditChange } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { FigurePipe, MomentPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AuditApi } from '../audit-api';
import { pageOf } from '../audit-links';

/** One entry of the trail: who, what, what was before and after, and its seal. */
@Component({
  selector: 'td-entry-detail',
  imports: [DataTable, FigurePipe, MatButton, MomentPipe, ProblemCallout, RouterLink, Skeleton],
  templateUrl: './entry-detail.html',
  styleUrl: './entry-detail.scss',
})
export class EntryDetail {
  readonly id = input.required<string>();

  private readonly resource = inject(AuditApi).entry(this.id);

  protected readonly found = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly changes = computed(() =>
    (this.found()?.changes ?? []).map((change, index) => ({ ...change, id: `${index}` })),
  );
  protected readonly columns: readonly Column<AuditChange>[] = [
    { key: 'label', label: 'Mục', text: ({ label }) => label, width: '20%' },
    { key: 'before', label: 'Trước', text: ({ before }) => before || '(trống)' },
    { key: 'after', label: 'Sau', text: ({ after }) => after || '(trống)' },
  ];
  protected readonly pageOf = pageOf;

  protected reload(): void {
    this.resource.reload();
  }
}
