import { Component, computed, input, model } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { ReportLine } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';
import { MarkDraft } from './report-marks';

/** Where a report is to be put right: one row for each section or line, with what is wanted there. */
@Component({
  selector: 'td-mark-rows',
  imports: [Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, MatSelectModule],
  template: `
    @for (mark of marks(); track $index; let index = $index) {
      <fieldset>
        <legend>Chỗ cần sửa {{ index + 1 }}</legend>
        <mat-form-field>
          <mat-label>Mục hoặc nhiệm vụ</mat-label>
          <mat-select [value]="mark.place" (valueChange)="change(index, { place: $event })">
            <mat-optgroup label="Nội dung báo cáo">
              @for (section of sections; track section[0]) {
                <mat-option [value]="section[0]">{{ section[1] }}</mat-option>
              }
            </mat-optgroup>
            @if (lines().length) {
              <mat-optgroup label="Kết quả từng nhiệm vụ">
                @for (line of lines(); track line.assignmentId) {
                  <mat-option [value]="line.assignmentId">{{ named(line) }}</mat-option>
                }
              </mat-optgroup>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Cần sửa gì</mat-label>
          <input
            #words
            matInput
            autocomplete="off"
            maxlength="1000"
            [value]="mark.words"
            (input)="change(index, { words: words.value })"
          />
        </mat-form-field>
        <button
          matIconButton
          type="button"
          [attr.aria-label]="'Bỏ chỗ cần sửa ' + (index + 1)"
          (click)="remove(index)"
        >
          <td-icon name="delete" />
        </button>
      </fieldset>
    }
    @if (mayAdd()) {
      <div>
        <button matButton="outlined" type="button" (click)="add()">
          <td-icon matButtonIcon name="add" /> Đánh dấu chỗ cần sửa
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      align-items: start;
      gap: 8px;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0 0 8px;
      font-size: 12.5px;
      color: var(--td-muted);
    }
    @media (max-width: 599px) {
      fieldset {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      fieldset mat-form-field:first-of-type {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class MarkRows {
  readonly lines = input.required<readonly ReportLine[]>();
  readonly marks = model.required<readonly MarkDraft[]>();

  protected readonly sections = Object.entries(LABELS.ReportSection);
  /** As many as the server takes. */
  protected readonly mayAdd = computed(() => this.marks().length < 100);

  protected named({ path, content, occurrenceLabel }: ReportLine): string {
    return [path, content, occurrenceLabel].filter(Boolean).join(' ');
  }

  protected add(): void {
    this.marks.update((marks) => [...marks, { place: '', words: '' }]);
  }

  protected change(index: number, change: Partial<MarkDraft>): void {
    this.marks.update((marks) => marks.map((mark, at) => (at === index ? { ...mark, ...change } : mark)));
  }

  protected remove(index: number): void {
    this.marks.update((marks) => marks.filter((_, at) => at !== index));
  }
}
