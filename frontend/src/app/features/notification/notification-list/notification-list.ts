import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { NotificationRow } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Unread } from '@app/core/unread/unread';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { Listed } from '@app/ui/listed/listed';
import { MomentPipe } from '@app/ui/format/pipes';
import { NotificationApi } from '../notification-api';

/** What the person was told, newest first; opening a notice marks it as read. */
@Component({
  selector: 'td-notification-list',
  imports: [EmptyState, FilterSelect, Listed, MatButton, MomentPipe, RouterLink],
  templateUrl: './notification-list.html',
  styleUrl: './notification-list.scss',
})
export class NotificationList {
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  protected readonly unread = inject(Unread);

  protected readonly query = pageQuery('kind', 'read');
  protected readonly notices = inject(NotificationApi).list(() => this.query.values());
  protected readonly kinds = Object.entries(LABELS.NotificationKind);
  protected readonly reading = [
    ['false', 'Chưa đọc'],
    ['true', 'Đã đọc'],
  ] as const;
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);

  protected kindOf({ kind }: NotificationRow): string {
    return LABELS.NotificationKind[kind];
  }

  /** The page opens even when the mark cannot be kept. */
  protected async open({ id, link, read }: NotificationRow, event: Event): Promise<void> {
    event.preventDefault();
    if (!read) await this.unread.read(id).catch(console.error);
    await this.router.navigateByUrl(link);
  }

  protected async readAll(): Promise<void> {
    try {
      await this.unread.readAll();
      this.notices.reload();
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }
}
