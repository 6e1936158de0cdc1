import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Subscription } from 'rxjs';
import { LABELS } from '@app/api/labels';
import { ImportSummary } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FileDrop } from '@app/ui/file-drop/file-drop';
import { FigurePipe, MomentPipe } from '@app/ui/format/pipes';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { IntakeApi, UploadStep } from '../intake-api';

/** Where a Word file comes in, and where earlier ones wait for review. */
@Component({
  selector: 'td-upload',
  imports: [
    Cell,
    DataTable,
    EmptyState,
    FigurePipe,
    FileDrop,
    ListFoot,
    MomentPipe,
    ProblemCallout,
    RouterLink,
    Skeleton,
    StatusChip,
  ],
  templateUrl: './upload.html',
})
export class Upload {
  private readonly api = inject(IntakeApi);
  private readonly notice = inject(Notice);
  private readonly page = inject(DestroyRef);
  private readonly router = inject(Router);

  protected readonly imports = this.api.list();
  protected readonly sending = signal<File | undefined>(undefined);
  protected readonly progress = signal<number | null>(0);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private underway: Subscription | undefined;

  protected readonly states = LABELS.ImportState;
  protected readonly columns: readonly Column<ImportSummary>[] = [
    { key: 'title', label: 'Kế hoạch' },
    { key: 'file', label: 'Tệp', text: ({ fileName }) => fileName, width: '24%' },
    { key: 'uploaded', label: 'Nhập lúc', width: '18%' },
    { key: 'rows', label: 'Số dòng', numeric: true, width: '9%' },
    { key: 'state', label: 'Tình trạng', width: '18%' },
  ];
  protected readonly fileName = computed(() => this.sending()?.name);

  protected send(file: File): void {
    this.problem.set(undefined);
    this.progress.set(0);
    this.sending.set(file);
    this.underway = this.api.upload(file, keyFor(file)).subscribe({
      next: (step) => this.advance(step),
      error: (error: unknown) => {
        const problem = Problem.of(error);
        this.sending.set(undefined);
        this.problem.set(problem);
        if (this.page.destroyed) this.notice.say(`Chưa nhập được “${file.name}”. ${problem.detail}`);
      },
    });
  }

  protected stop(): void {
    this.underway?.unsubscribe();
    this.sending.set(undefined);
  }

  private advance(step: UploadStep): void {
    if ('sent' in step) return this.progress.set(step.sent);
    if (this.page.destroyed) {
      this.notice.say(`Đã đọc xong “${step.view.fileName}”. Mở “Nhập từ Word” để xem lại.`);
      return;
    }
    void this.router.navigate(['/ke-hoach/nhap', step.view.id]);
  }
}
