import { Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { EvidenceView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { EvidenceApi } from './evidence-api';

const WIDTHS = [400, 800, 1200, 1600] as const;
const WIDEST_DIALOG = 1000;

/** The pages of a file as pictures, one at a time, turned with buttons or with the arrow keys. */
@Component({
  selector: 'td-preview-dialog',
  imports: [FigurePipe, Icon, MatButton, MatDialogModule, MatIconButton, ProblemCallout, Skeleton],
  templateUrl: './preview-dialog.html',
  styleUrl: './preview-dialog.scss',
  host: { '(keydown)': 'turnByKey($event)' },
})
export class PreviewDialog {
  private readonly api = inject(EvidenceApi);
  private readonly shown = inject<{
    readonly assignmentId: string;
    readonly evidence: EvidenceView;
  }>(MAT_DIALOG_DATA);

  protected readonly evidence = this.shown.evidence;
  private readonly found = this.api.preview(this.shown.assignmentId, this.evidence.id);
  private readonly width = widthFor(globalThis.innerWidth, globalThis.devicePixelRatio);

  protected readonly page = signal(1);
  protected readonly drawing = signal(true);
  /** The picture of this page did not come. */
  protected readonly broken = signal(false);
  protected readonly pages = computed(() => (this.found.hasValue() ? (this.found.value()?.pages ?? 0) : 0));
  protected readonly inFile = computed(() =>
    this.found.hasValue() ? (this.found.value()?.pagesInFile ?? 0) : 0,
  );
  /** Whether the file has more pages than are shown. */
  protected readonly hidden = computed(() => this.inFile() > this.pages());
  protected readonly address = computed(() =>
    this.api.page(this.shown.assignmentId, this.evidence.id, this.page(), this.width),
  );
  protected readonly problem = computed(() => {
    if (this.found.error()) return Problem.of(this.found.error());
    if (!this.broken()) return undefined;
    return { detail: `Không hiện được trang ${this.page()}. Hãy thử lại, hoặc tải tệp về để xem.` };
  });
  /** A file that cannot be read does not get better by asking again. */
  protected readonly retryable = computed(() => {
    const problem = this.problem();
    return !(problem instanceof Problem) || (problem.status !== 404 && problem.status !== 422);
  });

  protected turn(page: number): void {
    if (page < 1 || page > this.pages() || page === this.page()) return;
    this.drawing.set(true);
    this.broken.set(false);
    this.page.set(page);
  }

  protected turnByKey(event: KeyboardEvent): void {
    const page = this.pageFor(event.key);
    if (page === undefined) return;
    event.preventDefault();
    this.turn(page);
  }

  protected retry(): void {
    this.broken.set(false);
    this.drawing.set(true);
    if (this.found.error()) this.found.reload();
  }

  private pageFor(key: string): number | undefined {
    switch (key) {
      case 'ArrowLeft':
      case 'PageUp':
        return this.page() - 1;
      case 'ArrowRight':
      case 'PageDown':
        return this.page() + 1;
      case 'Home':
        return 1;
      case 'End':
        return this.pages();
      default:
        return undefined;
    }
  }
}

/** One of few widths, so that what was drawn once is found again. */
export function widthFor(window: number, pixelRatio: number): number {
  const wanted = Math.min(window, WIDEST_DIALOG) * pixelRatio;
  return WIDTHS.find((width) => width >= wanted) ?? 1600;
}
