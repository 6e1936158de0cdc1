import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LABELS } from '@app/api/labels';
import { CalendarFeedKind, CalendarFeedView, NewCalendarFeed } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { Confirm } from '@app/ui/confirm/confirm';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { writtenMoment } from '@app/ui/format/day';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { FeedApi } from '../feed-api';
import { NewLink } from './new-link';

/** What is due, in the person's own calendar: links that a calendar program reads, made and taken back here. */
@Component({
  selector: 'td-calendar-links',
  imports: [Cell, DataTable, Icon, MatButton, NewLink, ProblemCallout, Skeleton],
  templateUrl: './calendar-links.html',
  styleUrl: './calendar-links.scss',
  host: { role: 'region', 'aria-label': 'Lịch thời hạn', id: 'lich' },
})
export class CalendarLinks {
  private readonly api = inject(FeedApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  protected readonly links = this.api.links();
  protected readonly rows = computed<readonly CalendarFeedView[]>(() =>
    this.links.hasValue() ? this.links.value().items : [],
  );
  protected readonly problem = loadProblem(this.links);
  /** What was refused when a link was to be made. */
  protected readonly refused = signal<Problem | undefined>(undefined);
  protected readonly making = signal(false);
  protected readonly made = signal<NewCalendarFeed | undefined>(undefined);
  protected readonly kinds = Object.entries(LABELS.CalendarFeedKind) as [CalendarFeedKind, string][];
  protected readonly columns: readonly Column<CalendarFeedView>[] = [
    { key: 'kind', label: 'Lịch', text: ({ kind }) => LABELS.CalendarFeedKind[kind] },
    { key: 'position', label: 'Theo vị trí', text: (row) => this.positionOf(row), width: '26%' },
    { key: 'created', label: 'Tạo lúc', text: (row) => writtenMoment(row.createdAt), width: '17%' },
    { key: 'fetched', label: 'Ứng dụng đọc gần nhất', text: (row) => fetchedWords(row), width: '19%' },
    { key: 'moves', label: '', width: '12%' },
  ];

  protected async make(kind: CalendarFeedKind): Promise<void> {
    this.refused.set(undefined);
    this.making.set(true);
    try {
      this.made.set(await this.api.make(kind));
      this.links.reload();
    } catch (error) {
      this.refused.set(Problem.of(error));
    } finally {
      this.making.set(false);
    }
  }

  protected async revoke(link: CalendarFeedView): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Thu hồi đường dẫn lịch?',
      text: 'Ứng dụng lịch đang dùng đường dẫn này sẽ không đọc được nữa. Không khôi phục được; khi cần, hãy tạo đường dẫn mới.',
      action: 'Thu hồi',
    });
    if (!sure) return;
    try {
      await this.api.revoke(link);
      if (this.made()?.feed.id === link.id) this.made.set(undefined);
      this.refused.set(undefined);
      this.notice.say('Đã thu hồi đường dẫn lịch.');
      this.links.reload();
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }

  protected revokeWords({ kind, createdAt }: CalendarFeedView): string {
    return `Thu hồi đường dẫn ${LABELS.CalendarFeedKind[kind]}, tạo lúc ${writtenMoment(createdAt)}`;
  }

  /** The title where it is still held; a link of a position that has ended opens nothing. */
  private positionOf({ positionId }: CalendarFeedView): string {
    const held = this.session.current()?.positions.find((position) => position.positionId === positionId);
    return held ? `${held.title}, ${held.unitName}` : 'Vị trí đã kết thúc, lịch để trống';
  }
}

function fetchedWords({ lastFetchedAt }: CalendarFeedView): string {
  return lastFetchedAt ? writtenMoment(lastFetchedAt) : 'Chưa lần nào';
}
