import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FileSizePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { FileUploads } from './file-uploads';
import { UploadRecord } from './upload-records';

/** Files that were on their way when the page was closed. A browser cannot open them by itself: the person chooses them again. */
@Component({
  selector: 'td-unfinished-uploads',
  imports: [FileSizePipe, Icon, MatButton],
  template: `
    @for (record of records(); track record.url) {
      <div class="panel unfinished" role="status">
        <p>
          <td-icon name="info" /> Tệp <strong>{{ record.name }}</strong> ({{ record.size | fileSize }}) mới
          gửi được <span class="figures">{{ percent(record) }}%</span>. Chọn lại tệp này rồi bấm “Thêm” để gửi
          tiếp phần còn lại.
        </p>
        <button
          matButton
          type="button"
          [attr.aria-label]="'Bỏ phần đã gửi của ' + record.name"
          (click)="uploads.discard(record)"
        >
          Bỏ
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .unfinished {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      padding: 8px 12px;
      background: var(--td-info-soft);
    }
    p {
      flex: 1 1 220px;
      min-width: 0;
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class UnfinishedUploads {
  protected readonly uploads = inject(FileUploads);

  readonly records = input.required<readonly UploadRecord[]>();

  protected readonly percent = percentOf;
}

/** How much of a file the server has. */
export function percentOf({ accepted, size }: UploadRecord): number {
  return Math.floor((accepted / size) * 100);
}
