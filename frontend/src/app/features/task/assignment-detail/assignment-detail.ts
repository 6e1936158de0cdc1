import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentMove, AssignmentView, StoryEntry } from '@app/api/types';
import { PageTitle } from '@app/core/page-title';
import { Problem } from '@app/core/problem/problem';
import { Installation } from '@app/core/system/installation';
import { DayPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { Story } from '@app/ui/story/story';
import { ExtensionPanel } from '../extension/extension-panel';
import { DecisionForm } from '../parts/decision-form';
import { EvidenceForm } from '../parts/evidence-form';
import { EvidenceList } from '../parts/evidence-list';
import { OtherUnits } from '../parts/other-units';
import { ProgressBar } from '../parts/progress-bar';
import { ProgressForm } from '../parts/progress-form';
import { SubmitForm } from '../parts/submit-form';
import { TaskApi } from '../task-api';

/** One unit's share of a task: what the paper says, what is to be done now, what proves it, and its story. */
@Component({
  selector: 'td-assignment-detail',
  imports: [
    DayPipe,
    DecisionForm,
    EvidenceForm,
    EvidenceList,
    ExtensionPanel,
    MatButton,
    OtherUnits,
    ProblemCallout,
    ProgressBar,
    ProgressForm,
    RouterLink,
    ScheduleChip,
    Skeleton,
    StatusChip,
    Story,
    SubmitForm,
    WorkStateChip,
  ],
  templateUrl: './assignment-detail.html',
  styleUrl: './assignment-detail.scss',
})
export class AssignmentDetail {
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();

  private readonly resource = inject(TaskApi).assignment(() => this.id());
  protected readonly today = inject(Installation).today;
  protected readonly roles = LABELS.PartyRole;

  /** What was read, then what each move gave back. */
  protected readonly assignment = linkedSignal<AssignmentView | undefined>(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.resource.error();
    return error ? Problem.of(error) : undefined;
  });
  protected readonly meaning = computed(() => this.assignment()?.deadline?.meaning);
  protected readonly decides = computed(() => this.may('CONFIRM') || this.may('RETURN'));

  constructor() {
    effect(() => this.title.name(this.assignment()?.content));
  }

  protected may(move: AssignmentMove): boolean {
    return this.assignment()?.moves.includes(move) ?? false;
  }

  protected readonly deed = ({ kind, percent }: StoryEntry): string =>
    kind === 'PROGRESSED' ? `${LABELS.StoryKind[kind]} ${percent}%` : LABELS.StoryKind[kind];

  protected reload(): void {
    this.resource.reload();
  }
}
