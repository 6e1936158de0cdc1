import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { CorrectPlan, PlanView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Sent, sendForm } from '@app/core/problem/violations';
import { DateField } from '@app/ui/date-field/date-field';
import { Icon } from '@app/ui/icon/icon';
import { Refusal } from '@app/ui/refusal/refusal';
import { changesBetween, correction, draftOf } from './plan-draft';

/** The form of a draft's document: what stands in the letterhead, the text, who signs, who receives. */
@Component({
  selector: 'td-plan-form',
  imports: [
    CdkTextareaAutosize,
    DateField,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    MatSelectModule,
    Refusal,
  ],
  templateUrl: './plan-form.html',
  styleUrl: './plan-form.scss',
})
export class PlanForm {
  readonly plan = input.required<PlanView>();
  readonly save = input.required<(change: CorrectPlan) => Promise<void>>();
  readonly closed = output();

  /** The plan as it was when the person began; it moves on only when they take the new state. */
  private readonly base = linkedSignal<PlanView, PlanView>({
    source: this.plan,
    computation: (plan, begun) => begun?.value ?? plan,
  });
  private readonly start = computed(() => draftOf(this.base()));
  private readonly draft = linkedSignal(() => this.start());
  private readonly change = computed(() => correction(this.start(), this.draft()));
  private readonly saved = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.title, { message: 'Hãy nhập trích yếu.' });
      required(path.symbol, { message: 'Hãy nhập ký hiệu, ví dụ KH-SLĐTBXH.' });
      required(path.place, { message: 'Hãy nhập nơi ban hành.' });
      required(path.periodFrom, { message: 'Hãy chọn ngày bắt đầu.' });
      required(path.periodTo, { message: 'Hãy chọn ngày kết thúc.' });
    },
    { submission: { action: () => this.submit() } },
  );
  protected readonly changes = computed(() => changesBetween(this.base(), this.plan()));
  protected readonly body = computed(() => this.draft().body);
  protected readonly shapes: readonly [string, string][] = [
    ['HEADING1', 'Đề mục cấp 1 (I.)'],
    ['HEADING2', 'Đề mục cấp 2 (1.)'],
    ['HEADING3', 'Đề mục cấp 3 (a)'],
    ['PARAGRAPH0', 'Đoạn văn'],
    ['BULLET1', 'Gạch đầu dòng'],
    ['BULLET2', 'Gạch đầu dòng cấp 2'],
  ];

  constructor() {
    const typed = () => Object.keys(this.change()).length > 0;
    inject(Unsaved).watch(() => !this.saved() && typed());
    effect(() => {
      const plan = this.plan();
      if (!untracked(typed)) this.base.set(plan);
    });
  }

  protected addBlock(after: number): void {
    this.form.body().value.update((all) => all.toSpliced(after + 1, 0, { shape: 'PARAGRAPH0', text: '' }));
  }

  protected removeBlock(index: number): void {
    this.form.body().value.update((all) => all.toSpliced(index, 1));
  }

  protected takeTheirs(): void {
    this.problem.set(undefined);
    this.base.set(this.plan());
  }

  private submit(): Sent {
    return sendForm(this.form, this.problem, async () => {
      await this.save()(this.change());
      this.saved.set(true);
      this.closed.emit();
    });
  }
}
