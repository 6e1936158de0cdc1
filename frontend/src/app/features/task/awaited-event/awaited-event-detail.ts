import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { AwaitedEventView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { Session } from '@app/core/session/session';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AwaitedEventApi } from './awaited-event-api';
import { EventMerger } from './event-merger';
import { HappeningForm } from './happening-form';
import { OtherWordings } from './other-wordings';
import { PreviewTable } from './preview-table';

/** One event that tasks wait for: what hangs on it, and every time that it was entered. */
@Component({
  selector: 'td-awaited-event-detail',
  imports: [
    DayPipe,
    EventMerger,
    HappeningForm,
    Icon,
    MatButton,
    OtherWordings,
    PreviewTable,
    ProblemCallout,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './awaited-event-detail.html',
  styles: `
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 14px 16px;
    }
    ol {
      display: grid;
      gap: 14px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      justify-items: start;
      gap: 4px;
    }
    li > td-happening-form {
      justify-self: stretch;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .merge {
      justify-self: start;
    }
  `,
})
export class AwaitedEventDetail {
  private readonly title = inject(PageTitle);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  /** Of the address: the event that may be the same. */
  readonly gop = input<string>();

  private readonly resource = inject(AwaitedEventApi).event(() => this.id());
  /** What was read, then what each entry gave back. */
  protected readonly event = linkedSignal<AwaitedEventView | undefined>(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = loadProblem(this.resource);
  protected readonly enters = computed(() => this.session.has('OFFICE'));
  protected readonly correcting = signal<string | undefined>(undefined);

  protected readonly merging = linkedSignal(() => !!this.gop());

  constructor() {
    effect(() => this.title.name(this.event()?.words));
    // forms keep what is typed in them
    onChanges(
      ({ subjectType, own }) => subjectType === 'awaited-event' && !own,
      () => this.reload(),
    );
  }

  protected saved(after: AwaitedEventView): void {
    this.correcting.set(undefined);
    this.event.set(after);
  }

  /** The one that stays may be the other one. */
  protected show(main: AwaitedEventView): void {
    this.merging.set(false);
    this.saved(main);
    void this.router.navigate(['/nhiem-vu/su-kien', main.id]);
  }

  protected reload(): void {
    this.resource.reload();
  }
}
