import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LABELS } from '@app/api/labels';
import { KindView, TemplateRow } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { FileDrop } from '@app/ui/file-drop/file-drop';
import { MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { TemplateApi } from '../template-api';
import { fieldsOf } from './fields';

/** One kind of document: the form in use, a place for a new one, and the versions so far. */
@Component({
  selector: 'td-template-kind-panel',
  imports: [
    Cell,
    DataTable,
    FileDrop,
    Icon,
    ListFoot,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MomentPipe,
    ProblemCallout,
    StatusChip,
  ],
  templateUrl: './template-kind-panel.html',
  styleUrl: './template-kind-panel.scss',
})
export class TemplateKindPanel {
  private readonly api = inject(TemplateApi);
  private readonly session = inject(Session);

  readonly view = input.required<KindView>();
  readonly changed = output();

  protected readonly versions = this.api.versions(() => this.view().kind);
  protected readonly note = signal('');
  protected readonly sending = signal<string | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly states = LABELS.TemplateState as Record<string, string>;
  protected readonly columns: readonly Column<TemplateRow>[] = [
    { key: 'number', label: 'Phiên bản', text: ({ number }) => String(number), numeric: true, width: '9%' },
    { key: 'note', label: 'Nội dung thay đổi', text: ({ note, fileName }) => note || fileName },
    { key: 'uploaded', label: 'Tải lên', width: '20%' },
    { key: 'state', label: 'Tình trạng', width: '14%' },
    { key: 'moves', label: 'Thao tác', width: '30%' },
  ];
  protected readonly label = computed(() => LABELS.TemplateKind[this.view().kind]);
  protected readonly mayWrite = computed(() => this.session.has('OFFICE'));
  protected readonly starter = computed(() => this.api.starter(this.view().kind));
  protected readonly fields = computed(() => fieldsOf(this.view()));

  protected file(id: string, what: 'file' | 'preview'): string {
    return this.api.file(id, what);
  }

  protected async send(file: File): Promise<void> {
    this.sending.set(file.name);
    const done = await this.try(() => this.api.upload(this.view().kind, this.note(), file, keyFor(file)));
    this.sending.set(undefined);
    if (done) this.note.set('');
  }

  protected use(row: TemplateRow): Promise<boolean> {
    return this.try(() => this.api.use(row));
  }

  protected stop(row: TemplateRow): Promise<boolean> {
    return this.try(() => this.api.stop(row));
  }

  private async try(move: () => Promise<unknown>): Promise<boolean> {
    this.problem.set(undefined);
    try {
      await move();
      this.versions.reload();
      this.changed.emit();
      return true;
    } catch (error) {
      this.problem.set(Problem.of(error));
      return false;
    }
  }
}
