import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LABELS } from '@app/api/labels';
import { SectionView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Confirm } from '@app/ui/confirm/confirm';
import { Icon } from '@app/ui/icon/icon';
import { Refusal } from '@app/ui/refusal/refusal';
import { ReportApi } from '../report-api';

/** What 2.000 units write, before anybody has shortened it. */
const MOST = 2_000_000;

/** Where a section is written by hand. What is typed stays while sources change or somebody else is faster. */
@Component({
  selector: 'td-section-editor',
  imports: [CdkTextareaAutosize, FormField, FormRoot, Icon, MatButton, MatFormFieldModule, MatInput, Refusal],
  template: `
    <form class="form" [formRoot]="form">
      <td-refusal [problem]="problem()" [changes]="changes()" (takeTheirs)="takeTheirs()" />
      @if (draftChanged()) {
        <p class="muted" role="status">
          <td-icon name="info" /> Nguồn của mục này vừa thay đổi; lưu xong sẽ thấy phần khác.
        </p>
      }
      <mat-form-field>
        <mat-label>{{ label() }}</mat-label>
        <textarea matInput cdkTextareaAutosize cdkAutosizeMinRows="4" [formField]="form.text"></textarea>
        <mat-hint>Mỗi dòng là một đoạn, dòng bắt đầu bằng “-” là một ý. Để trống thì mục không in.</mat-hint>
        <mat-error>{{ form.text().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="close()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ changes().length ? 'Lưu đè' : 'Lưu' }}
        </button>
      </div>
    </form>
  `,
  styles: 'p { margin: 0; }',
})
export class SectionEditor {
  private readonly api = inject(ReportApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly roundId = input.required<string>();
  readonly section = input.required<SectionView>();
  readonly written = output<SectionView>();
  readonly stale = output();
  readonly closed = output();

  /** The section as it was when the person began; it moves on when they take the new state. */
  private readonly begun = linkedSignal<SectionView, SectionView>({
    source: this.section,
    computation: (section, before) => before?.value ?? section,
  });
  private readonly draft = linkedSignal(() => ({ text: this.begun().text }));
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) =>
      maxLength(path.text, MOST, {
        message:
          'Nội dung mục dài quá 2.000.000 ký tự. Hãy rút gọn, chẳng hạn gộp các đơn vị nêu cùng một ý.',
      }),
    { submission: { action: () => this.send() } },
  );
  protected readonly label = computed(() => LABELS.ConsolidationSection[this.section().section]);
  /** What somebody else wrote meanwhile; that sources changed is another matter. */
  protected readonly changes = computed(() => {
    const before = this.begun();
    const now = this.section();
    return now.version === before.version
      ? []
      : [{ label: this.label(), before: before.text, now: now.text }];
  });
  protected readonly draftChanged = computed(
    () => !this.changes().length && draftedOf(this.begun()) !== draftedOf(this.section()),
  );
  private readonly unsaved = computed(() => this.draft().text !== this.begun().text);

  constructor() {
    inject(Unsaved).watch(this.unsaved);
  }

  protected takeTheirs(): void {
    this.problem.set(undefined);
    this.begun.set(this.section());
  }

  protected async close(): Promise<void> {
    if (
      !this.unsaved() ||
      (await this.confirm.ask({
        title: 'Thôi khi chưa lưu?',
        text: 'Nội dung đang nhập ở mục này sẽ mất.',
        action: 'Bỏ nội dung',
      }))
    ) {
      this.closed.emit();
    }
  }

  private send(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const { text } = this.draft();
        const basedOn = draftedOf(this.begun());
        const written = await this.api.writeSection(this.roundId(), this.section(), { text, basedOn });
        this.begun.set(written);
        this.notice.say('Đã lưu mục này.');
        this.written.emit(written);
      },
      () => this.stale.emit(),
    );
  }
}

/** The program's draft that a section shows or was edited from. */
export function draftedOf({ text, drafted }: SectionView): string {
  return drafted ?? text;
}
