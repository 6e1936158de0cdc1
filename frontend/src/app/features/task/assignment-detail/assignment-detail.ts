import { Component, Signal, computed, effect, inject, input, linkedSignal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentMove, AssignmentView } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { Installation } from '@app/core/system/installation';
import { DifficultyPanel } from '@app/features/difficulty';
import { UrgingPanel } from '@app/features/urging';
import { DayPipe, MomentPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { Story } from '@app/ui/story/story';
import { ExtensionPanel } from '../extension/extension-panel';
import { HoldingPanel } from '../holding/holding-panel';
import { HoldingState } from '../holding/holding-state';
import { LeadRulePanel } from '../holding/lead-rule';
import { Receipt } from '../holding/receipt';
import { TenureList } from '../holding/tenure-list';
import { Undoing } from '../holding/undoing';
import { InsidePanel } from '../inside/inside-panel';
import { EvidenceForm } from '../evidence/evidence-form';
import { EvidenceList } from '../evidence/evidence-list';
import { DecisionForm } from '../parts/decision-form';
import { NewerAssignment } from '../parts/newer-assignment';
import { OtherUnits } from '../parts/other-units';
import { ProgressBar } from '../parts/progress-bar';
import { ProgressForm } from '../parts/progress-form';
import { deedOf } from '../parts/story-words';
import { SubmitForm } from '../parts/submit-form';
import { FollowUpApi } from '../follow-up/follow-up-api';
import { RhythmPanel } from '../rhythm/rhythm-panel';
import { TaskApi } from '../task-api';

/** A form that says whether something is typed in it. */
interface Typed {
  readonly typed: Signal<boolean>;
}

/** One unit's share of a task: what the paper says, what is to be done now, what proves it, and its story. */
@Component({
  selector: 'td-assignment-detail',
  imports: [
    ActionKey,
    DayPipe,
    DecisionForm,
    DifficultyPanel,
    EvidenceForm,
    EvidenceList,
    ExtensionPanel,
    HoldingPanel,
    HoldingState,
    InsidePanel,
    LeadRulePanel,
    MatButton,
    MomentPipe,
    NewerAssignment,
    OtherUnits,
    ProblemCallout,
    ProgressBar,
    ProgressForm,
    Receipt,
    RhythmPanel,
    RouterLink,
    ScheduleChip,
    Skeleton,
    StatusChip,
    Story,
    SubmitForm,
    TenureList,
    UrgingPanel,
    WorkStateChip,
  ],
  templateUrl: './assignment-detail.html',
  styleUrl: './assignment-detail.scss',
})
export class AssignmentDetail {
  private readonly title = inject(PageTitle);
  private readonly router = inject(Router);
  private readonly undoing = inject(Undoing);

  readonly id = input.required<string>();

  private readonly resource = inject(TaskApi).assignment(() => this.id());
  protected readonly today = inject(Installation).today;
  protected readonly roles = LABELS.PartyRole;

  /** What was read, then what each move gave back. */
  protected readonly assignment = linkedSignal<AssignmentView | undefined>(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = loadProblem(this.resource);
  protected readonly meaning = computed(() => this.assignment()?.deadline?.meaning);
  private readonly decision = viewChild(DecisionForm);
  private readonly progress = viewChild(ProgressForm);
  protected readonly evidence = viewChild(EvidenceForm);
  private readonly submission = viewChild(SubmitForm);
  protected readonly decides = this.offered(this.decision, 'CONFIRM', 'RETURN');
  protected readonly reports = this.offered(this.progress, 'REPORT_PROGRESS');
  protected readonly proves = this.offered(this.evidence, 'ADD_EVIDENCE');
  protected readonly submits = this.offered(this.submission, 'SUBMIT');
  /** A form stands here only for what is typed in it. */
  protected readonly tooLate = computed(
    () =>
      (this.decides() && !this.may('CONFIRM') && !this.may('RETURN')) ||
      (this.reports() && !this.may('REPORT_PROGRESS')) ||
      (this.proves() && !this.may('ADD_EVIDENCE')) ||
      (this.submits() && !this.may('SUBMIT')),
  );
  protected readonly kept = {
    detail:
      'Có việc không còn làm được ở tình trạng hiện nay. Nội dung bạn đang nhập vẫn còn dưới đây để sao chép.',
  };
  protected readonly deed = deedOf;
  private readonly followUp = inject(FollowUpApi).settings();
  protected readonly idleWords = computed(() =>
    this.followUp.hasValue()
      ? `Không hoạt động từ ${this.followUp.value()?.idleDays} ngày`
      : 'Không hoạt động',
  );

  constructor() {
    effect(() => this.title.name(this.assignment()?.content));
  }

  protected may(move: AssignmentMove): boolean {
    return this.assignment()?.moves.includes(move) ?? false;
  }

  /** Stays on the page that it was done on, and is offered to be taken back. */
  protected async made(after: AssignmentView): Promise<void> {
    this.assignment.set(after);
    const undone = await this.undoing.offer(after);
    if (undone && undone.id === this.assignment()?.id) this.assignment.set(undone);
  }

  /** The work goes on in the assignment of another unit. */
  protected async show(next: AssignmentView): Promise<void> {
    await this.router.navigate(['/nhiem-vu', next.id]);
  }

  protected reload(): void {
    this.resource.reload();
  }

  /** Whether a form is shown: for one of its moves, or for what was typed in it when somebody else was faster. */
  private offered(form: Signal<Typed | undefined>, ...moves: readonly AssignmentMove[]): Signal<boolean> {
    return computed(() => moves.some((move) => this.may(move)) || (form()?.typed() ?? false));
  }
}
