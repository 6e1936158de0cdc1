import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { UrgingStep, UrgingView } from '@app/api/types';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { Session } from '@app/core/session/session';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { RecordForm } from '../parts/record-form';
import { StepLines } from '../parts/step-lines';
import { UrgedItems } from '../parts/urged-items';
import { UrgingApi } from '../urging-api';

interface Move {
  readonly step: UrgingStep;
  readonly label: string;
  readonly icon: IconName;
  readonly late: boolean;
}

const MOVES: readonly Move[] = [
  { step: 'CALL', label: 'Ghi cuộc gọi', icon: 'call', late: false },
  { step: 'REMINDER', label: 'Nhắc việc', icon: 'bell', late: false },
  { step: 'LETTER', label: 'Lập công văn', icon: 'word', late: true },
  { step: 'DIRECTOR', label: 'Trình Giám đốc', icon: 'person', late: true },
];

/** One unit: whom to call, what it is late with, what was said so far, and the next step. */
@Component({
  selector: 'td-unit-page',
  imports: [
    FigurePipe,
    Icon,
    ListFoot,
    MatButton,
    ProblemCallout,
    RecordForm,
    RouterLink,
    Skeleton,
    StepLines,
    UrgedItems,
  ],
  templateUrl: './unit-page.html',
  styleUrl: './unit-page.scss',
})
export class UnitPage {
  private readonly api = inject(UrgingApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  readonly id = input.required<string>();

  protected readonly unit = this.api.unit(() => this.id());
  protected readonly steps = this.api.list(() => ({ unit: this.id() }));
  protected readonly step = signal<UrgingStep | undefined>(undefined);

  protected readonly found = computed(() => (this.unit.hasValue() ? this.unit.value() : undefined));
  protected readonly problem = loadProblem(this.unit);
  protected readonly moves = computed(() => {
    const it = this.found();
    if (!it || !this.session.has('OFFICE')) return [];
    return MOVES.filter(({ late }) => (late ? it.unit.overdue > 0 : it.items.length > 0));
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.name(this.found()?.unit.unit.name));
  }

  /** A letter is taken away from its own page. */
  protected recorded({ urging }: UrgingView): void {
    this.step.set(undefined);
    if (urging.step === 'LETTER') void this.router.navigate(['/don-doc', urging.id]);
    this.unit.reload();
    this.steps.reload();
  }
}
