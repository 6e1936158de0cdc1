import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { UrgingView } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Session } from '@app/core/session/session';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { UrgingStepChip } from '@app/ui/status-chip/urging-step-chip';
import { AnswerForm } from '../parts/answer-form';
import { LetterForm } from '../parts/letter-form';
import { UrgedItems } from '../parts/urged-items';
import { UrgingApi } from '../urging-api';

/** One step: what it was about, its letter, and the answer. */
@Component({
  selector: 'td-step-page',
  imports: [
    AnswerForm,
    DayPipe,
    Icon,
    LetterForm,
    MatButton,
    ProblemCallout,
    RouterLink,
    Skeleton,
    UrgedItems,
    UrgingStepChip,
  ],
  templateUrl: './step-page.html',
  styleUrl: '../unit-page/unit-page.scss',
})
export class StepPage {
  private readonly api = inject(UrgingApi);
  private readonly session = inject(Session);

  readonly id = input.required<string>();

  private readonly resource = this.api.urging(() => this.id());
  /** What was read, then what each move gave back. */
  protected readonly found = linkedSignal<UrgingView | undefined>(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = loadProblem(this.resource);
  protected readonly isOffice = computed(() => this.session.has('OFFICE'));
  protected readonly seesAll = computed(() => this.session.has('OFFICE', 'LEADER', 'ADMINISTRATOR'));
  protected readonly word = computed(() => this.api.letterFile(this.id(), 'docx'));
  protected readonly pdf = computed(() => this.api.letterFile(this.id(), 'pdf'));

  protected reload(): void {
    this.resource.reload();
  }
}
