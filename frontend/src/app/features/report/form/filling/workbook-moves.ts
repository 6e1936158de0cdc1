import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ReportFormView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Confirm } from '@app/ui/confirm/confirm';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FormApi } from '../form-api';

/** Takes the form home as a workbook and brings it back. */
@Component({
  selector: 'td-workbook-moves',
  imports: [Icon, MatButton, ProblemCallout],
  template: `
    <div class="moves">
      <a matButton="outlined" download [href]="file()"
        ><td-icon matButtonIcon name="download" /> Tải biểu mẫu Excel</a
      >
      @if (view().writable) {
        <button matButton="outlined" type="button" [disabled]="sending()" (click)="field.click()">
          <td-icon matButtonIcon name="import" />
          {{ sending() ? 'Đang đọc tệp...' : 'Nhập từ tệp Excel' }}
        </button>
        <input
          #field
          hidden
          type="file"
          accept=".xlsx"
          aria-label="Tệp Excel đã nhập"
          (change)="send(field)"
        />
      }
    </div>
    @if (problem(); as refused) {
      <td-problem-callout listed [problem]="refused" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    .moves {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class WorkbookMoves {
  private readonly api = inject(FormApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly view = input.required<ReportFormView>();
  /** What the person has seen: a file never takes the place of anything newer. */
  readonly version = input.required<number>();
  /** Whether something typed on the page would be lost. */
  readonly unsaved = input.required<boolean>();
  /** What is typed from now on is newer than the file. */
  readonly begun = output();
  readonly brought = output<ReportFormView>();
  readonly stale = output();

  protected readonly sending = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly file = computed(() => this.api.workbook(this.view().reportId));

  protected async send(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    field.value = '';
    if (!file || !(await this.sure())) return;
    this.problem.set(undefined);
    this.sending.set(true);
    this.begun.emit();
    try {
      const { reportId } = this.view();
      this.brought.emit(await this.api.bringBack(reportId, this.version(), file));
      this.notice.say(`Đã nhập biểu mẫu từ tệp ${file.name}.`);
    } catch (error) {
      const refused = Problem.of(error);
      this.problem.set(refused);
      if (refused.stale) this.stale.emit();
    } finally {
      this.sending.set(false);
    }
  }

  private sure(): Promise<boolean> | boolean {
    return (
      !this.unsaved() ||
      this.confirm.ask({
        title: 'Nhập từ tệp khi chưa lưu?',
        text: 'Nội dung đang nhập trong biểu mẫu trên trang này chưa được lưu và sẽ được thay bằng nội dung của tệp.',
        action: 'Nhập từ tệp',
      })
    );
  }
}
