import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { AssignmentView, EvidenceKind, EvidenceView } from '@app/api/types';
import { FigurePipe, FileSizePipe, MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';
import { LinkStateView } from './link-state';
import { SameElsewhere } from './same-elsewhere';

/** One piece of evidence: what it is, what is known of it, and what can be done with it. */
@Component({
  selector: 'td-evidence-item',
  imports: [FigurePipe, FileSizePipe, Icon, LinkStateView, MatButton, MomentPipe, SameElsewhere],
  templateUrl: './evidence-item.html',
  styleUrl: './evidence-item.scss',
})
export class EvidenceItem {
  private readonly dialog = inject(MatDialog);

  readonly assignmentId = input.required<string>();
  readonly evidence = input.required<EvidenceView>();
  readonly checkable = input(false);
  readonly removed = output();
  readonly changed = output<AssignmentView>();

  protected readonly icons: Readonly<Record<EvidenceKind, IconName>> = {
    DOCUMENT: 'document',
    URL: 'link',
    FILE: 'attach',
  };

  protected async preview(): Promise<void> {
    const { PreviewDialog } = await import('./preview-dialog');
    const data = { assignmentId: this.assignmentId(), evidence: this.evidence() };
    this.dialog.open(PreviewDialog, { data, width: '1000px', maxWidth: '96vw', maxHeight: '94vh' });
  }
}
