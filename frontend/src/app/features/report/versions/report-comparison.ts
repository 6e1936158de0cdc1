import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { loadProblem } from '@app/core/problem/load-problem';
import { Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { FormChanges } from '../form/versions/form-changes';
import { ReportApi } from '../report-api';
import { FigureChange, figureChanges, sideWords } from './comparison-words';
import { LineChanges } from './line-changes';

/** Two versions of a report beside each other, or a version beside today: figures, lines and text. */
@Component({
  selector: 'td-report-comparison',
  imports: [DataTable, FormChanges, LineChanges, MatButton, ProblemCallout, RouterLink, Skeleton],
  templateUrl: './report-comparison.html',
  styleUrl: './versions.scss',
})
export class ReportComparison {
  readonly id = input.required<string>();
  /** Number of the earlier version; without `den` it is compared with today. */
  readonly tu = input<string>();
  readonly den = input<string>();

  protected readonly resource = inject(ReportApi).comparison(() => ({
    id: this.id(),
    from: this.tu() ?? '1',
    to: this.den(),
  }));
  protected readonly comparison = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = loadProblem(this.resource);
  protected readonly side = sideWords;
  protected readonly sections = LABELS.ReportSection;
  protected readonly figures = computed(() => {
    const compared = this.comparison();
    if (!compared) return [];
    const { from, to } = compared;
    return [
      { title: 'Chủ trì', changes: figureChanges(from.figures, to.figures) },
      { title: 'Phối hợp', changes: figureChanges(from.coordinating, to.coordinating) },
    ];
  });
  protected readonly figureColumns: readonly Column<FigureChange>[] = [
    { key: 'label', label: 'Số liệu', text: ({ label }) => label },
    { key: 'before', label: 'Bản trước', numeric: true, width: '22%', text: ({ before }) => before },
    { key: 'after', label: 'Bản sau', numeric: true, width: '22%', text: ({ after }) => after },
    { key: 'change', label: 'Chênh lệch', numeric: true, width: '18%', text: ({ change }) => change || '0' },
  ];
}
