import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { PeriodScheme } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Installation } from '@app/core/system/installation';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { issuedPlans } from '@app/features/plan';
import { UnitDirectory } from '@app/features/unit';
import { DateField } from '@app/ui/date-field/date-field';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportApi } from '../report-api';
import { RegimeApi } from '../regime/regime-api';
import { FormApi } from '../form/form-api';
import { periodsOf } from '../report-periods';
import {
  ALL_PLANS,
  RoundDraft,
  dueWarnings,
  emptyRound,
  openRound,
  periodDays,
  roundOfRegime,
  withScheme,
} from './round-draft';
import { UnitPicker } from '../parts/unit-picker';

/** The Office asks units for a report on a plan and a period. */
@Component({
  selector: 'td-new-round',
  imports: [
    CdkTextareaAutosize,
    DateField,
    DayPipe,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
    RouterLink,
    Skeleton,
    UnitPicker,
  ],
  templateUrl: './new-round.html',
  styleUrl: './new-round.scss',
})
export class NewRound {
  private readonly api = inject(ReportApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly today = inject(Installation).today;
  private readonly directory = inject(UnitDirectory);

  /** The plan that the address asks for. */
  readonly plan = input<string>();

  /** The regime that the address asks for. */
  readonly regime = input<string>();

  private readonly asked = inject(RegimeApi).regime(() => this.regime());
  private readonly usable = inject(FormApi).usable();
  protected readonly forms = computed(() => (this.usable.hasValue() ? this.usable.value().items : []));
  private readonly issued = issuedPlans();
  protected readonly plans = this.issued.plans;
  protected readonly noPlan = this.issued.none;
  protected readonly units = this.directory.working;
  private readonly start = computed(() =>
    this.asked.hasValue()
      ? roundOfRegime(this.today(), this.asked.value())
      : emptyRound(this.today(), this.plan() ?? this.onlyPlan()),
  );
  private readonly draft = linkedSignal<RoundDraft, RoundDraft>({
    source: this.start,
    computation: (start, before) =>
      before && before.value.regimeId === start.regimeId
        ? { ...before.value, planId: before.value.planId || start.planId }
        : start,
  });
  private readonly opened = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'Hãy nhập tên đợt báo cáo.' });
      maxLength(path.name, 300, { message: 'Tên dài quá 300 ký tự.' });
      maxLength(path.request, 26_000, { message: 'Yêu cầu dài quá 26.000 ký tự.' });
      required(path.planId, { message: 'Hãy chọn kế hoạch.' });
      required(path.periodFrom, {
        when: ({ valueOf }) => valueOf(path.scheme) === 'CUSTOM',
        message: 'Hãy chọn ngày bắt đầu kỳ.',
      });
      required(path.periodTo, {
        when: ({ valueOf }) => valueOf(path.scheme) === 'CUSTOM',
        message: 'Hãy chọn ngày kết thúc kỳ.',
      });
      required(path.dueOn, { message: 'Hãy chọn hạn gửi.' });
      minLength(path.unitIds, 1, { message: 'Hãy chọn ít nhất một đơn vị phải báo cáo.' });
    },
    { submission: { action: () => this.open() } },
  );
  protected readonly scheme = computed(() => this.draft().scheme);
  protected readonly period = computed(() => periodDays(this.draft()));
  protected readonly periods = computed(() => {
    const { scheme, year } = this.draft();
    return scheme === 'CUSTOM' ? [] : periodsOf(scheme, year);
  });
  protected readonly years = computed(() => {
    const around = this.start().year;
    return [around + 1, around, around - 1, around - 2];
  });
  protected readonly warnings = computed(() => dueWarnings(this.draft(), this.today()));
  protected readonly unitsRefused = computed(() => {
    const field = this.form.unitIds();
    return field.touched() ? field.errorSummary()[0]?.message : undefined;
  });
  protected readonly ALL_PLANS = ALL_PLANS;
  protected readonly kinds = Object.entries(LABELS.RoundKind);
  protected readonly schemes = Object.entries(LABELS.PeriodScheme);

  constructor() {
    inject(Unsaved).watch(() => this.changed());
  }

  protected choose(scheme: PeriodScheme): void {
    this.draft.update((draft) => withScheme(draft, scheme));
  }

  private changed(): boolean {
    return !this.opened() && JSON.stringify(this.draft()) !== JSON.stringify(this.start());
  }

  private onlyPlan(): string {
    const [first, second] = this.plans();
    return first && !second ? first.id : '';
  }

  private open(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const round = await this.api.open(openRound(this.draft()), this.key());
      this.opened.set(true);
      this.notice.say('Đã mở đợt báo cáo và báo cho các đơn vị.');
      await this.router.navigate(['/bao-cao', round.id], { replaceUrl: true });
    });
  }
}
