import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { LABELS } from '@app/api/labels';
import { SavedViewView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Confirm } from '@app/ui/confirm/confirm';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { SaveViewDialog, ViewToSave } from './save-view-dialog';
import { SavedViewApi } from './saved-view-api';

/** Which view one begins with; own ones are renamed, shared, renewed and removed here. */
@Component({
  selector: 'td-manage-views-dialog',
  imports: [Icon, MatButton, MatDialogModule, ProblemCallout],
  template: `
    <h2 mat-dialog-title>Quản lý chế độ xem</h2>
    <mat-dialog-content class="form">
      @if (problem(); as refused) {
        <td-problem-callout [problem]="refused" />
      }
      <ul>
        @for (view of views(); track view.id) {
          <li>
            <span class="what">
              <strong>{{ view.name }}</strong>
              <span class="muted">{{ presentations[view.presentation] }}, {{ who(view) }}</span>
            </span>
            <span class="row">
              <button
                matButton
                type="button"
                [attr.aria-pressed]="view.standard"
                [attr.aria-label]="'Mở đầu tiên: ' + view.name"
                (click)="begin(view)"
              >
                @if (view.standard) {
                  <td-icon matButtonIcon name="check" />
                }
                Mở đầu tiên
              </button>
              @if (view.own) {
                <button matButton type="button" [attr.aria-label]="'Sửa ' + view.name" (click)="rename(view)">
                  Sửa
                </button>
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="'Ghi đè ' + view.name + ' bằng chế độ xem hiện tại'"
                  (click)="renew(view)"
                >
                  Ghi đè
                </button>
                <button matButton type="button" [attr.aria-label]="'Xóa ' + view.name" (click)="remove(view)">
                  Xóa
                </button>
              }
            </span>
          </li>
        } @empty {
          <li class="muted">Không còn chế độ xem nào được lưu.</li>
        }
      </ul>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="filled" type="button" mat-dialog-close>Xong</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 12px;
      padding: 8px 0;
      border-bottom: 1px solid var(--td-line);
    }
    .what {
      display: grid;
      min-width: 0;
    }
    .row {
      gap: 0;
    }
  `,
})
export class ManageViewsDialog {
  private readonly api = inject(SavedViewApi);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialog);

  /** What the page shows now. */
  private readonly shown = inject<ViewToSave>(MAT_DIALOG_DATA);
  private readonly page = this.api.all();
  protected readonly views = computed(() => (this.page.hasValue() ? this.page.value().items : []));
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly presentations = LABELS.Presentation;

  protected who({ own, sharing }: SavedViewView): string {
    return own ? LABELS.Sharing[sharing].toLowerCase() : 'do người khác chia sẻ';
  }

  protected begin(view: SavedViewView): Promise<void> {
    return this.make(() => this.api.beginWith(view, !view.standard));
  }

  protected async rename(view: SavedViewView): Promise<void> {
    const data: ViewToSave = { presentation: view.presentation, query: view.query, view };
    await firstValueFrom(this.dialog.open(SaveViewDialog, { data, width: '460px' }).afterClosed());
    this.page.reload();
  }

  protected async renew(view: SavedViewView): Promise<void> {
    const sure = await this.confirm.ask({
      title: `Ghi đè “${view.name}”?`,
      text: 'Chế độ xem này sẽ có cách xem, bộ lọc và cột đang hiện trên trang. Bộ lọc cũ của nó mất đi.',
      action: 'Ghi đè',
    });
    const { presentation, query } = this.shown;
    const { name, sharing } = view;
    if (sure) await this.make(() => this.api.change(view, { name, sharing, presentation, query }));
  }

  protected async remove(view: SavedViewView): Promise<void> {
    const sure = await this.confirm.ask({
      title: `Xóa “${view.name}”?`,
      text:
        view.sharing === 'NONE'
          ? 'Chế độ xem này mất đi; nhiệm vụ không bị ảnh hưởng.'
          : 'Những người dùng chung cũng không còn chế độ xem này; nhiệm vụ không bị ảnh hưởng.',
      action: 'Xóa',
    });
    if (sure) await this.make(() => this.api.remove(view));
  }

  private async make(move: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    try {
      await move();
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
    this.page.reload();
  }
}
