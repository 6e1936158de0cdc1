import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { filter } from 'rxjs';
import { AssignmentView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { FileDrop } from '@app/ui/file-drop/file-drop';
import { FileSizePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FileUploads, Underway } from '../upload/file-uploads';
import { UnfinishedUploads, percentOf } from '../upload/unfinished-uploads';
import { UploadProgress } from '../upload/upload-progress';
import { isSameFile } from '../upload/upload-records';
import { EvidenceApi, EvidenceDraft } from './evidence-api';
import { ACCEPTED, NOTHING_TYPED, TypedEvidence, evidenceRules, kindOf, unsendable } from './evidence-draft';
import { provenWords } from './product-words';

/** Gives a document symbol, an address or a file as evidence of a product. */
@Component({
  selector: 'td-evidence-form',
  imports: [
    FileDrop,
    FileSizePipe,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
    UnfinishedUploads,
    UploadProgress,
  ],
  templateUrl: './evidence-form.html',
  styleUrl: './evidence-form.scss',
})
export class EvidenceForm {
  private readonly api = inject(EvidenceApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly notice = inject(Notice);
  private readonly uploads = inject(FileUploads);

  readonly assignment = input.required<AssignmentView>();
  readonly added = output<AssignmentView>();

  private readonly referenceField = viewChild<string, ElementRef<HTMLElement>>('reference', {
    read: ElementRef,
  });
  private readonly id = computed(() => this.assignment().id);
  /** Stays what was chosen until it is proven; then it is the next one that is not. */
  protected readonly product = linkedSignal<AssignmentView, string>({
    source: this.assignment,
    computation: ({ products }, before) => {
      const open = products.filter(({ proven }) => !proven);
      const kept = before && (before.value === '' || open.some(({ id }) => id === before.value));
      return kept && products.length ? before.value : ((open[0] ?? products[0])?.id ?? '');
    },
  });
  private readonly draft = signal<TypedEvidence>(NOTHING_TYPED);
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly key = computed(() => keyFor([this.draft(), this.product()]));
  protected readonly required = computed(
    () => this.assignment().products.find(({ id }) => id === this.product())?.required ?? 1,
  );
  protected readonly form = form(
    this.draft,
    (path) =>
      evidenceRules(
        path,
        () => this.file() !== undefined,
        () => this.required() > 1,
      ),
    { submission: { action: () => this.add() } },
  );

  protected readonly accepted = ACCEPTED;
  protected readonly words = provenWords;
  protected readonly percent = percentOf;
  protected readonly underway = computed(() => this.uploads.of(this.id()));
  protected readonly unfinished = computed(() => this.uploads.unfinished(this.id()));
  /** What was sent of the chosen file before. */
  protected readonly before = computed(() => {
    const file = this.file();
    return file && this.unfinished().find((record) => isSameFile(record, file));
  });
  /** Files that wait to be chosen again; one that has arrived wholly was refused, and waits for nothing. */
  protected readonly others = computed(() =>
    this.unfinished().filter((record) => record !== this.before() && record.accepted < record.size),
  );

  /** Whether something is typed or chosen that would be lost. What is on its way goes on by itself. */
  readonly typed = computed(
    () =>
      this.file() !== undefined ||
      this.draft().reference.trim().length > 0 ||
      this.draft().note.trim().length > 0,
  );

  constructor() {
    inject(Unsaved).watch(this.typed);
    this.uploads.added
      .pipe(
        filter(({ id }) => id === this.id()),
        takeUntilDestroyed(),
      )
      .subscribe((after) => this.added.emit(after));
  }

  /** Begins with a product that is still to be proven. */
  begin(productId: string): void {
    this.product.set(productId);
    this.focus();
  }

  protected choose(file: File): void {
    const words = unsendable(file);
    this.problem.set(words ? new Problem(422, 'file-unsendable', words) : undefined);
    if (words) return;
    this.file.set(file);
    const begun = this.before()?.draft;
    if (begun && !this.draft().note) this.take(begun);
  }

  /** Takes back what was refused, with everything that was typed. */
  protected correct(underway: Underway): void {
    this.uploads.takeBack(underway);
    this.file.set(underway.upload.file);
    this.take(underway.draft);
    this.focus();
  }

  private take({ productId, note, count }: EvidenceDraft): void {
    this.product.set(productId ?? '');
    this.draft.update((typed) => ({ ...typed, note, count }));
  }

  private focus(): void {
    const field = () =>
      this.referenceField()?.nativeElement ?? this.host.querySelector<HTMLElement>('mat-select');
    afterNextRender(
      () => {
        (field() ?? this.host).scrollIntoView({ block: 'center' });
        field()?.focus();
      },
      { injector: this.injector },
    );
  }

  private add(): Sent {
    const file = this.file();
    if (file) return this.send(file);
    return sendForm(this.form, this.problem, async () => {
      const reference = this.draft().reference.trim();
      const draft = { ...this.about(), kind: kindOf(reference), reference };
      const after = await this.api.add(this.id(), draft, this.key());
      this.form().reset({ ...NOTHING_TYPED });
      this.notice.say('Đã thêm tài liệu kiểm chứng.');
      this.added.emit(after);
    });
  }

  private send(file: File): Sent {
    this.problem.set(undefined);
    this.uploads.send(this.id(), file, this.about());
    this.file.set(undefined);
    this.form().reset({ ...NOTHING_TYPED, reference: this.draft().reference });
    return Promise.resolve(undefined);
  }

  private about(): EvidenceDraft {
    const { count, note } = this.draft();
    return { productId: this.product() || null, note: note.trim(), count: this.required() > 1 ? count : 1 };
  }
}
