import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { ConsolidationSection, ConsolidationView } from '@app/api/types';
import { ReportStateChip } from '@app/ui/status-chip/report-state-chip';
import { CountedTasks } from './counted-tasks';
import { UnitCount, countsOf, raisedIn, saidIn } from './sources';
import { UnitCounts } from './unit-counts';

/** What a section is drafted from: who said what, who sent, which tasks stand behind the numbers. */
@Component({
  selector: 'td-section-sources',
  imports: [CountedTasks, ReportStateChip, RouterLink, UnitCounts],
  templateUrl: './section-sources.html',
  styleUrl: './section-sources.scss',
})
export class SectionSources {
  readonly section = input.required<ConsolidationSection>();
  readonly view = input.required<ConsolidationView>();
  /** The number whose tasks are shown. */
  readonly counted = input<string>();

  protected readonly label = computed(() => LABELS.ConsolidationSection[this.section()]);
  protected readonly nothingYet = 'Chưa có báo cáo được duyệt nên chưa có nhiệm vụ nào.';
  protected readonly hasFigures = computed(() => this.view().units.some(({ figures }) => figures));
  protected readonly said = computed(() => saidIn(this.section(), this.view().units));
  protected readonly raised = computed(() => raisedIn(this.section(), this.view().raised));

  protected countsOf(figure: 'total' | 'overdue'): readonly UnitCount[] {
    return countsOf(figure, this.view().units);
  }
}
