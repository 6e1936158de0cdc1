import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { AssignmentColumn, GroupBy } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';
import { TaskApi } from '../task-api';
import { AssignmentQuery } from './view-query';

/** What a file of the view holds. */
export interface ViewFile {
  readonly query: AssignmentQuery;
  readonly by?: GroupBy;
  readonly columns: readonly AssignmentColumn[];
}

interface Way {
  readonly key: string;
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
}

/** The ways in which work can be looked at; filters go along from one to the next. */
const WAYS: readonly Way[] = [
  { key: '1', path: '/nhiem-vu', label: 'Bảng', icon: 'task' },
  { key: '2', path: '/nhiem-vu/bang-trang-thai', label: 'Theo tình hình', icon: 'board' },
  { key: '3', path: '/nhiem-vu/lich', label: 'Lịch', icon: 'due-today' },
  { key: '4', path: '/nhiem-vu/dong-thoi-gian', label: 'Dòng thời gian', icon: 'timeline' },
];

/** The head of each view: how else it can be looked at, and how it is taken home. */
@Component({
  selector: 'td-view-head',
  imports: [ActionKey, Icon, MatButton, MatMenuModule, RouterLink, RouterLinkActive],
  templateUrl: './view-head.html',
  styleUrl: './view-head.scss',
})
export class ViewHead {
  private readonly api = inject(TaskApi);

  /** What the printed page is called. */
  readonly title = input.required<string>();
  readonly file = input<ViewFile>();
  readonly printed = output();

  protected readonly ways = WAYS;
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;

  protected address(format: 'csv' | 'xlsx'): string {
    const { query, by, columns } = this.file()!;
    return this.api.file(query, { by, columns }, format);
  }
}
