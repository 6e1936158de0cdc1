import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, applyEach, form, hidden, pattern, required } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FormDraft, TableDraft, moved, newSection, newTable } from './form-draft';
import { TableFields } from './table-fields';

/** Where a form is designed: its outline and its tables. What is typed is never lost. */
@Component({
  selector: 'td-form-designer',
  imports: [
    CdkTextareaAutosize,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    ProblemCallout,
    TableFields,
  ],
  templateUrl: './form-designer.html',
  styleUrl: './form-designer.scss',
})
export class FormDesigner {
  readonly start = input.required<FormDraft>();
  readonly save = input.required<(draft: FormDraft) => Promise<void>>();
  readonly action = input.required<string>();
  readonly closed = output();

  /** What the person types stays when the form is read anew meanwhile. */
  private readonly draft = linkedSignal<FormDraft, FormDraft>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly begun = linkedSignal<FormDraft, FormDraft>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly saved = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly value = this.draft.asReadonly();
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'Hãy nhập tên biểu mẫu.' });
      applyEach(path.sections, (section) => {
        required(section.title, { message: 'Hãy nhập tên mục.' });
      });
      applyEach(path.tables, (table) => {
        required(table.title, { message: 'Hãy nhập tên bảng.' });
        hidden(table.rows, ({ valueOf }) => valueOf(table.source) !== 'FIXED');
        applyEach(table.rows, (row) => {
          required(row.title, { message: 'Hãy nhập tên dòng.' });
        });
        applyEach(table.columns, (column) => {
          required(column.title, { message: 'Hãy nhập tên cột.' });
          pattern(column.title, /^[^[\]]*$/, { message: 'Tên cột không có dấu ngoặc vuông.' });
          hidden(column.choices, ({ valueOf }) => valueOf(column.type) !== 'CHOICE');
          required(column.choices, { message: 'Hãy ghi ít nhất hai lựa chọn, mỗi dòng một lựa chọn.' });
          hidden(column.system, ({ valueOf }) => valueOf(column.type) !== 'SYSTEM');
          required(column.system, { message: 'Hãy chọn số liệu hệ thống điền vào cột.' });
          hidden(column.formula, ({ valueOf }) => valueOf(column.type) !== 'FORMULA');
          required(column.formula, { message: 'Hãy nhập công thức.' });
          pattern(column.decimals, /^[0-4]?$/, { message: 'Nhập một số từ 0 đến 4.' });
        });
      });
    },
    { submission: { action: () => this.submit() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.changed());
  }

  protected addSection(): void {
    this.draft.update((draft) => ({
      ...draft,
      sections: [...draft.sections, newSection(draft.sections)],
    }));
  }

  protected removeSection(index: number): void {
    this.draft.update((draft) => ({ ...draft, sections: draft.sections.toSpliced(index, 1) }));
  }

  protected moveSection(index: number, by: number): void {
    this.draft.update((draft) => ({ ...draft, sections: moved(draft.sections, index, index + by) }));
  }

  protected addTable(): void {
    this.draft.update((draft) => ({ ...draft, tables: [...draft.tables, newTable(draft.tables)] }));
  }

  protected removeTable(index: number): void {
    this.draft.update((draft) => ({ ...draft, tables: draft.tables.toSpliced(index, 1) }));
  }

  protected moveTable(index: number, by: number): void {
    this.draft.update((draft) => ({ ...draft, tables: moved(draft.tables, index, index + by) }));
  }

  protected changeTable(index: number, change: (table: TableDraft) => TableDraft): void {
    this.draft.update((draft) => ({
      ...draft,
      tables: draft.tables.map((table, at) => (at === index ? change(table) : table)),
    }));
  }

  private changed(): boolean {
    return !this.saved() && JSON.stringify(this.draft()) !== JSON.stringify(this.begun());
  }

  private async submit(): Sent {
    this.saved.set(true);
    const refused = await sendForm(this.form, this.problem, () => this.save()(this.draft()));
    this.saved.set(!refused && !this.problem());
    return refused;
  }
}
