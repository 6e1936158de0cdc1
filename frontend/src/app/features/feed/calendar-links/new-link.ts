import { Clipboard } from '@angular/cdk/clipboard';
import { Component, DOCUMENT, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LABELS } from '@app/api/labels';
import { NewCalendarFeed } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';

/** A link that was just made, shown this once. */
@Component({
  selector: 'td-new-link',
  imports: [Icon, MatButton, MatFormFieldModule, MatInput],
  template: `
    <p class="warning" role="status">
      <td-icon name="overdue" />
      <span>
        <strong>Đường dẫn chỉ hiện một lần này.</strong> Hãy sao chép và dán ngay vào ứng dụng lịch. Ai có
        đường dẫn cũng đọc được lịch: không gửi cho người khác; lỡ lộ thì bấm Thu hồi rồi tạo đường dẫn mới.
      </span>
    </p>
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <textarea #link matInput readonly rows="2" spellcheck="false">{{ address() }}</textarea>
    </mat-form-field>
    <div class="row">
      <button matButton="filled" type="button" (click)="copy(link)">
        <td-icon matButtonIcon [name]="copied() ? 'check' : 'copy'" />
        {{ copied() ? 'Đã sao chép' : 'Sao chép' }}
      </button>
      <button matButton="outlined" type="button" (click)="kept.emit()">Xong, ẩn đường dẫn</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .warning {
      display: flex;
      gap: 10px;
      margin: 0;
      padding: 10px 12px;
      border: 1px solid var(--td-warning);
      border-left-width: 4px;
      border-radius: 6px;
      background: var(--td-warning-soft);
    }
    .warning td-icon {
      font-size: 20px;
      color: var(--td-warning);
    }
    textarea {
      overflow-wrap: anywhere;
    }
  `,
})
export class NewLink {
  private readonly clipboard = inject(Clipboard);
  private readonly origin = inject(DOCUMENT).location.origin;

  readonly made = input.required<NewCalendarFeed>();
  readonly kept = output();

  protected readonly copied = signal(false);
  protected readonly label = computed(() => `Đường dẫn: ${LABELS.CalendarFeedKind[this.made().feed.kind]}`);
  protected readonly address = computed(() => new URL(this.made().path, this.origin).href);

  /** By hand where the browser refuses, as it does over plain http: the text is then selected. */
  protected copy(field: HTMLTextAreaElement): void {
    this.copied.set(this.clipboard.copy(field.value));
    field.focus();
    field.select();
  }
}
