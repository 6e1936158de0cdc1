import { Component, ElementRef, afterNextRender, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { FileSizePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FileUploads, Underway } from './file-uploads';
import { isTransient } from './tus-http';

/** How far a file is, whatever has come between, and what can be done about it. */
@Component({
  selector: 'td-upload-progress',
  imports: [FileSizePipe, Icon, MatButton, MatProgressBar, ProblemCallout],
  template: `
    @let upload = underway().upload;
    <p class="name"><td-icon name="attach" /> {{ upload.file.name }}</p>
    @if (problem(); as refused) {
      <td-problem-callout listed [problem]="refused" [retryable]="again()" (retry)="retry()" />
      <div class="row">
        <button matButton="outlined" type="button" (click)="corrected.emit(underway())">
          Sửa và gửi lại
        </button>
        <button matButton type="button" (click)="uploads.stop(underway())">Bỏ tệp</button>
      </div>
    } @else {
      <mat-progress-bar
        [mode]="upload.phase() === 'arrived' ? 'indeterminate' : 'determinate'"
        [value]="upload.percent()"
        [attr.aria-label]="'Đã gửi ' + upload.file.name"
      />
      <p class="muted figures">
        {{ upload.sentBytes() | fileSize }} / {{ upload.file.size | fileSize }} ({{ upload.percent() }}%)
      </p>
      <p role="status">{{ words() }}</p>
      @if (upload.phase() !== 'arrived') {
        <div class="row">
          @if (upload.phase() === 'sending') {
            <button matButton="outlined" type="button" (click)="upload.pause()">
              <td-icon matButtonIcon name="suspended" /> Tạm dừng
            </button>
          } @else {
            <button matButton="filled" type="button" (click)="upload.resume()">
              <td-icon matButtonIcon name="submitted" /> Gửi tiếp
            </button>
          }
          <button matButton type="button" (click)="uploads.stop(underway())">Thôi gửi</button>
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
      padding: 12px 14px;
      border: 1px solid var(--td-line);
      border-radius: 8px;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .name {
      font-weight: 600;
    }
  `,
  host: { tabindex: '-1' },
})
export class UploadProgress {
  protected readonly uploads = inject(FileUploads);

  readonly underway = input.required<Underway>();
  /** The person wants to change what it is to prove, or the file. */
  readonly corrected = output<Underway>();

  protected readonly problem = computed(() => this.underway().refused ?? this.underway().upload.problem());
  /** Whether the same once more may go through. */
  protected readonly again = computed(() => {
    const problem = this.problem();
    return problem !== undefined && isTransient(problem);
  });
  protected readonly words = computed(() => {
    switch (this.underway().upload.phase()) {
      case 'sending':
        return 'Đang gửi. Có thể làm việc ở trang khác trong lúc chờ.';
      case 'paused':
        return 'Đã tạm dừng. Phần đã gửi được giữ lại.';
      case 'waiting':
        return 'Mất kết nối. Tệp tự gửi tiếp khi có mạng; phần đã gửi được giữ lại.';
      case 'arrived':
        return 'Đã gửi xong, hệ thống đang đọc tệp…';
      case 'refused':
        return '';
    }
  });

  constructor() {
    // it takes the place of the form, and of the button that had the keyboard
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (document.activeElement === document.body) host.focus();
    });
  }

  protected retry(): void {
    void this.uploads.add(this.underway().assignmentId);
  }
}
