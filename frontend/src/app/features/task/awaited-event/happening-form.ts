import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AwaitedEventView, HappeningView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AwaitedEventApi } from './awaited-event-api';
import { PreviewTable } from './preview-table';

interface Draft {
  happenedOn: string | null;
  dueOn: string | null;
  documentSymbol: string;
  note: string;
}

/** The Office enters that an event has its date, or sets an entry right; what follows from it is seen before it is saved. */
@Component({
  selector: 'td-happening-form',
  imports: [
    DateField,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    PreviewTable,
    ProblemCallout,
  ],
  templateUrl: './happening-form.html',
})
export class HappeningForm {
  private readonly api = inject(AwaitedEventApi);
  private readonly notice = inject(Notice);

  readonly event = input.required<AwaitedEventView>();
  /** The entry that is set right; nothing for a new one. */
  readonly happening = input<HappeningView>();
  readonly saved = output<AwaitedEventView>();
  readonly closed = output();
  /** Somebody else was faster; the event is to be read again. */
  readonly stale = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly without = signal<ReadonlySet<string>>(new Set());
  private readonly start = computed<Draft>(() => {
    const before = this.happening();
    return {
      happenedOn: before?.happenedOn ?? null,
      dueOn: before?.dueOn ?? null,
      documentSymbol: before?.documentSymbol ?? '',
      note: before?.note ?? '',
    };
  });
  /** What is typed stays when the event is read again; another entry begins anew. */
  private readonly draft = linkedSignal<string | undefined, Draft>({
    source: () => this.happening()?.id,
    computation: () => untracked(this.start),
  });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.happenedOn, { message: 'Hãy nhập ngày của sự kiện.' });
    },
    { submission: { action: () => this.save() } },
  );

  private readonly eventId = computed(() => this.event().id);
  private readonly preview = this.api.preview(this.eventId, () => {
    const { happenedOn, dueOn } = this.draft();
    return happenedOn ? { happenedOn, dueOn, happening: this.happening()?.id } : undefined;
  });
  /** What is computed for the day that is typed; before there is one, what waits. */
  protected readonly tasks = computed(() =>
    this.preview.hasValue() ? this.preview.value() : this.happening() ? [] : this.event().tasks,
  );
  /** Some words say how long it takes, others leave it to whoever enters the event. */
  protected readonly asksDueOn = computed(() => this.tasks().some(({ counted }) => !counted));
  private readonly chosen = computed(() =>
    this.tasks()
      .map(({ taskId }) => taskId)
      .filter((id) => !this.without().has(id)),
  );
  protected readonly nothingChosen = computed(() => this.tasks().length > 0 && !this.chosen().length);
  private readonly key = computed(() => keyFor([this.draft(), this.without()]));

  constructor() {
    inject(Unsaved).watch(() => JSON.stringify(this.draft()) !== JSON.stringify(this.start()));
  }

  private save(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.send();
        this.draft.set(this.start());
        this.without.set(new Set());
        this.notice.say('Đã tính hạn theo ngày của sự kiện.');
        this.saved.emit(after);
      },
      () => this.stale.emit(),
    );
  }

  private send(): Promise<AwaitedEventView> {
    const { happenedOn, dueOn, documentSymbol, note } = this.draft();
    const request = { happenedOn: happenedOn ?? '', dueOn, documentSymbol, note };
    const before = this.happening();
    if (before) return this.api.correct(this.event().id, before, request);
    const all = this.without().size === 0;
    return this.api.enter(this.event().id, { ...request, taskIds: all ? null : this.chosen() }, this.key());
  }
}
