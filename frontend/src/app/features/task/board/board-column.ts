import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentGroup, WorkState } from '@app/api/types';
import { freshList } from '@app/core/live/fresh-list';
import { Installation } from '@app/core/system/installation';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { isWorkOf } from '../parts/work-changes';
import { TaskApi } from '../task-api';
import { countWords } from '../views/count-words';
import { groupedList } from '../views/grouped-list';
import { AssignmentQuery } from '../views/view-query';

/**
 * The work in one state, as cards. A card is moved on its own page, where the move asks for what it needs: words, proof, a
 * reason.
 */
@Component({
  selector: 'td-board-column',
  imports: [
    MatButton,
    NewsBar,
    ProblemCallout,
    RouterLink,
    ScheduleChip,
    Skeleton,
    StatusChip,
    WorkStateChip,
  ],
  templateUrl: './board-column.html',
  styleUrl: './board-column.scss',
})
export class BoardColumn {
  readonly state = input.required<WorkState>();
  readonly query = input.required<AssignmentQuery>();
  readonly group = input<AssignmentGroup>();

  protected readonly list = groupedList(inject(TaskApi), () => ({
    query: { ...this.query(), workState: this.state() },
  }));
  protected readonly fresh = freshList([this.list], (change) => isWorkOf(change, this.query()));
  protected readonly today = inject(Installation).today;
  protected readonly name = computed(() => LABELS.WorkState[this.state()]);
  protected readonly count = computed(() => {
    const group = this.group();
    return group ? countWords([group]) : '0';
  });
  protected readonly roles = LABELS.PartyRole;
}
