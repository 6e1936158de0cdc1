import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { ApiClientView, ApiTokenView } from '@app/api/types';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { pageMoves } from '@app/core/problem/page-moves';
import { Confirm } from '@app/ui/confirm/confirm';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { writtenDay, writtenMoment } from '@app/ui/format/day';
import { MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { ApiClientApi } from '../api-client-api';
import { TOKEN_LOOKS } from '../api-client-labels';
import { ClientFacts } from './client-facts';
import { IssueTokenDialog } from './issue-token-dialog';

/** One system: what it is limited to, and the tokens it calls with. */
@Component({
  selector: 'td-client-detail',
  imports: [
    Cell,
    ClientFacts,
    DataTable,
    EmptyState,
    Icon,
    MatButton,
    MomentPipe,
    ProblemCallout,
    RouterLink,
    Skeleton,
    StatusChip,
  ],
  templateUrl: './client-detail.html',
  styleUrl: './client-detail.scss',
})
export class ClientDetail {
  private readonly api = inject(ApiClientApi);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialog);
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();

  protected readonly resource = this.api.client(() => this.id());
  protected readonly client = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly moves = pageMoves(() => this.resource.reload());
  protected readonly columns: readonly Column<ApiTokenView>[] = [
    { key: 'ending', label: 'Mã' },
    { key: 'state', label: 'Tình trạng', width: '22%' },
    { key: 'created', label: 'Cấp lúc', width: '18%', text: ({ createdAt }) => writtenMoment(createdAt) },
    { key: 'expires', label: 'Đến hết ngày', width: '14%', text: ({ expiresOn }) => writtenDay(expiresOn) },
    { key: 'used', label: 'Dùng lần cuối', width: '18%' },
    { key: 'moves', label: '', width: '12%' },
  ];

  constructor() {
    effect(() => this.title.name(this.client()?.name));
  }

  protected looks({ state }: ApiTokenView) {
    return TOKEN_LOOKS[state];
  }

  protected states({ state }: ApiTokenView): string {
    return LABELS.ApiTokenState[state];
  }

  protected issue(client: ApiClientView): void {
    this.dialog
      .open(IssueTokenDialog, { width: '620px', data: client, disableClose: true })
      .afterClosed()
      .subscribe(() => this.resource.reload());
  }

  protected async revoke(client: ApiClientView, { id, ending }: ApiTokenView): Promise<void> {
    const sure = await this.confirm.ask({
      title: `Thu hồi mã …${ending}?`,
      text: 'Mọi lượt gọi bằng mã này bị từ chối ngay và không khôi phục lại được. Hệ thống kia cần mã khác.',
      action: 'Thu hồi mã',
    });
    if (sure) await this.moves.do(() => this.api.revokeToken(client.id, id), 'Đã thu hồi mã truy cập.');
  }

  protected async toggle(client: ApiClientView): Promise<void> {
    const disabled = !client.disabled;
    const sure =
      !disabled ||
      (await this.confirm.ask({
        title: 'Tạm ngừng hệ thống này?',
        text: 'Mọi mã truy cập của hệ thống bị từ chối cho đến khi bạn cho hoạt động lại.',
        action: 'Tạm ngừng',
      }));
    if (!sure) return;
    await this.moves.do(
      () => this.api.change(client, { disabled }),
      disabled ? 'Đã tạm ngừng hệ thống.' : 'Hệ thống hoạt động trở lại.',
    );
  }
}
