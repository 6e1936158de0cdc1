import {
  Component,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  ElementRef,
  afterNextRender,
  viewChildren,
} from '@angular/core';
import { FormField, FormRoot, applyEach, form, max, min, required, validate } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { CorrectRow, ItemKind, PartySuggestion, ProductKind } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Sent, sendForm } from '@app/core/problem/violations';
import { UnitDirectory } from '@app/features/unit';
import { ChipEditor } from '@app/ui/chip-editor/chip-editor';
import { DateField } from '@app/ui/date-field/date-field';
import { Icon } from '@app/ui/icon/icon';
import { Refusal } from '@app/ui/refusal/refusal';
import { partyChip, unresolved } from '../parts/party-chips';
import { problemWords } from '../plan-labels';
import { EditableRow, changesBetween, correction, draftOf } from './item-draft';

type PartyField = 'lead' | 'coordinating';

const COUNT = { message: 'Số nguyên từ 1 đến 1.000.' };

/**
 * The form of one row of an annex. What is typed stays until it is saved or dropped, also when the row changes
 * underneath: then the form says what changed.
 */
@Component({
  selector: 'td-item-editor',
  imports: [
    CdkTextareaAutosize,
    ChipEditor,
    DateField,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    MatSelectModule,
    Refusal,
  ],
  templateUrl: './item-editor.html',
  styleUrl: './item-editor.scss',
})
export class ItemEditor {
  private readonly directory = inject(UnitDirectory);

  readonly row = input.required<EditableRow>();
  /** Sends the change; what it throws is shown here. */
  readonly save = input.required<(change: CorrectRow) => Promise<void>>();
  readonly suggestions = input<readonly PartySuggestion[]>([]);
  /** Whether the words of a unit cell can be kept for the next document. */
  readonly learns = input(false, { transform: booleanAttribute });
  readonly dismissed = output();

  /** The row as it was when the person began; it moves on only when they take the new state. */
  private readonly base = linkedSignal<EditableRow, EditableRow>({
    source: this.row,
    computation: (row, begun) => begun?.value ?? row,
  });
  private readonly start = computed(() => draftOf(this.base()));
  private readonly draft = linkedSignal(() => this.start());
  private readonly change = computed(() => correction(this.start(), this.draft()));
  private readonly partyEditors = viewChildren(ChipEditor);
  protected readonly remember = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.content, { message: 'Hãy nhập nội dung.' });
      applyEach(path.products, (product) => {
        required(product.count, COUNT);
        min(product.count, 1, COUNT);
        max(product.count, 1000, COUNT);
        validate(product.count, ({ value }) =>
          Number.isInteger(value()) ? undefined : { kind: 'whole', ...COUNT },
        );
      });
    },
    { submission: { action: () => this.submit() } },
  );

  protected readonly fields: readonly { name: PartyField; label: string }[] = [
    { name: 'lead', label: 'Chủ trì' },
    { name: 'coordinating', label: 'Phối hợp' },
  ];
  protected readonly options = this.directory.options;
  protected readonly kinds = Object.entries(LABELS.ItemKind) as [ItemKind, string][];
  protected readonly productKinds = Object.entries(LABELS.ProductKind) as [ProductKind, string][];
  protected readonly isTask = computed(() => this.draft().kind === 'TASK');
  protected readonly products = computed(() => this.draft().products);
  protected readonly changes = computed(() => changesBetween(this.base(), this.row()));
  protected readonly meaning = computed(() => {
    const deadline = this.base().deadline;
    return deadline && this.draft().deadlineText === deadline.text ? deadline.meaning : '';
  });
  protected readonly deadlineDoubt = computed(() =>
    this.base().problems.some(({ cell }) => cell === 'deadline'),
  );
  protected readonly newWords = computed(() =>
    [...this.start().lead, ...this.start().coordinating]
      .filter(({ doubt }) => doubt)
      .map(({ label }) => label),
  );

  constructor() {
    inject(Unsaved).watch(() => Object.keys(this.change()).length > 0);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector<HTMLElement>(this.firstField())?.focus());
  }

  protected doubt(field: PartyField): string | undefined {
    const words = unresolved(this.draft()[field]);
    if (words.length) return `Hãy chọn đơn vị cho phần “${words.join('”, “')}”, hoặc bỏ phần đó.`;
    return this.form[field]().errors()[0]?.message;
  }

  protected doubts(cell: string): string {
    return this.base()
      .problems.filter((problem) => problem.cell === cell)
      .map(problemWords)
      .join('; ');
  }

  protected suggested(field: PartyField): readonly PartySuggestion[] {
    const taken = this.draft()[field].map(({ key }) => key);
    return this.suggestions().filter(
      ({ cell, party }) => cell === field && party.id && !taken.includes(partyChip(party).key),
    );
  }

  protected take(field: PartyField, { party, text }: PartySuggestion): void {
    const chip = { ...partyChip(party), text };
    this.form[field]().value.update((chips) => [...chips.filter(({ label }) => label !== text), chip]);
  }

  /** A unit chosen while some words stand for nobody takes their place: that is what the person is answering. */
  protected choose(field: PartyField, chips: ReturnType<typeof draftOf>[PartyField]): void {
    const before = this.draft()[field];
    const added = chips.find(({ key }) => !before.some((chip) => chip.key === key));
    const open = before.find(({ doubt }) => doubt);
    const answered = added && open && chips.includes(open);
    const settled = answered
      ? chips
          .filter((chip) => chip !== added)
          .map((chip) => (chip === open ? { ...added, text: open.label } : chip))
      : chips;
    this.form[field]().value.set(settled);
  }

  protected addProduct(): void {
    this.form.products().value.update((all) => [...all, { kind: 'DOCUMENT', name: '', count: 1 }]);
  }

  protected removeProduct(index: number): void {
    this.form.products().value.update((all) => all.filter((_, at) => at !== index));
  }

  protected takeTheirs(): void {
    this.problem.set(undefined);
    this.base.set(this.row());
  }

  /** Where the person begins: at the first unit cell that waits for them, else at the words. */
  private firstField(): string {
    const doubtful = this.fields.find(({ name }) => this.base().problems.some(({ cell }) => cell === name));
    return doubtful && this.isTask() ? `.${doubtful.name} input` : 'textarea';
  }

  private async submit(): Sent {
    this.problem.set(undefined);
    if (
      this.isTask() &&
      (unresolved(this.draft().lead).length || unresolved(this.draft().coordinating).length)
    )
      return;
    // every one of them is asked, so that each says what is left in it
    if (this.partyEditors().filter((editor) => !editor.settled()).length) return;
    const change = this.change();
    return sendForm(this.form, this.problem, () =>
      this.save()(this.learns() && this.remember() ? { ...change, remember: true } : change),
    );
  }
}
