import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SectionView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { lastRead } from '@app/core/reading/last-read';
import { Session } from '@app/core/session/session';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportApi } from '../report-api';
import { SectionCard } from './section-card';
import { SectionSources } from './section-sources';

/** The consolidation as it is being written: each section of the draft beside what it is drafted from. */
@Component({
  selector: 'td-drafting',
  imports: [Icon, MatButton, ProblemCallout, RouterLink, SectionCard, SectionSources, Skeleton],
  templateUrl: './drafting.html',
  styleUrl: './drafting.scss',
})
export class Drafting {
  private readonly api = inject(ReportApi);
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();
  /** The number whose tasks are shown. */
  readonly counted = input<string>();

  private readonly resource = this.api.consolidation(() => this.id());
  /** What was read, then what each edit gave back. */
  protected readonly view = lastRead(this.resource, this.id);
  protected readonly problem = loadProblem(this.resource);
  protected readonly mayWrite = computed(() => this.session.has('OFFICE'));
  protected readonly word = computed(() => this.api.consolidationFile(this.id(), 'docx'));
  protected readonly pdf = computed(() => this.api.consolidationFile(this.id(), 'pdf'));
  private readonly reports = computed(() => new Set(this.view()?.units.map(({ reportId }) => reportId)));

  constructor() {
    effect(() => this.title.name(this.view()?.name));
    // editors keep what is typed in them and say what has changed
    onChanges(
      ({ subjectId }) => subjectId === this.id() || this.reports().has(subjectId),
      () => this.reload(),
    );
  }

  protected put(section: SectionView): void {
    this.view.update(
      (view) =>
        view && {
          ...view,
          sections: view.sections.map((it) => (it.section === section.section ? section : it)),
        },
    );
  }

  protected reload(): void {
    this.resource.reload();
  }
}
