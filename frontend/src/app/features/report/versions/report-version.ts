import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { FileMenu } from '@app/ui/file-menu/file-menu';
import { DayPipe, MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { FigureLine, FigureTable } from '../parts/figure-table';
import { FormOfVersion } from '../form/versions/form-of-version';
import { ReportApi } from '../report-api';
import { ReportText } from '../unit-report/report-text';

/** A unit's report exactly as it was approved. */
@Component({
  selector: 'td-report-version',
  imports: [
    DayPipe,
    FileMenu,
    FigureTable,
    FormOfVersion,
    Icon,
    MatButton,
    MomentPipe,
    ProblemCallout,
    ReportText,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './report-version.html',
  styleUrl: './versions.scss',
})
export class ReportVersion {
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();
  readonly number = input.required<string>();

  private readonly api = inject(ReportApi);
  protected readonly resource = this.api.version(() => ({ id: this.id(), number: this.number() }));
  protected readonly version = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly document = computed(() => this.api.versionDocument(this.id(), this.number()));
  protected readonly problem = loadProblem(this.resource);
  protected readonly kinds = LABELS.FiguresKind;
  protected readonly lines = computed<readonly FigureLine[]>(() => {
    const version = this.version();
    if (!version) return [];
    return [
      { id: 'LEAD', label: 'Chủ trì', figures: version.figures },
      { id: 'COORDINATOR', label: 'Phối hợp', figures: version.coordinating },
    ];
  });

  constructor() {
    effect(() => {
      const version = this.version();
      this.title.name(version && `${version.roundName} - ${version.unit.name} - bản ${version.number}`);
    });
  }
}
