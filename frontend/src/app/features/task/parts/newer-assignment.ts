import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { AssignmentView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { StaleCallout } from '@app/ui/stale-callout/stale-callout';
import { toldSince } from '@app/ui/story/told';
import { TaskApi } from '../task-api';
import { deedOf } from './story-words';

/**
 * Keeps the page of an assignment up to date. While something is typed on it nothing moves: it says what others have done,
 * and leaves it to the person when to see it.
 */
@Component({
  selector: 'td-newer-assignment',
  imports: [StaleCallout],
  template: `
    @if (newer()) {
      <td-stale-callout
        advice="gửi sẽ là trên bản mới."
        takeWords="Xem bản mới"
        [told]="told()"
        [sendable]="again() !== undefined"
        (takeTheirs)="take()"
        (send)="sendOnNewer()"
      />
    }
  `,
  styles: ':host:not(:has(td-stale-callout)) { display: none; }',
})
export class NewerAssignment {
  private readonly api = inject(TaskApi);
  private readonly unsaved = inject(Unsaved);
  private readonly injector = inject(Injector);

  readonly assignment = input.required<AssignmentView>();
  /** Somebody has changed it, and nothing typed stands in the way. */
  readonly outdated = output();
  /** The person wants to go on with what it is now. */
  readonly taken = output<AssignmentView>();

  protected readonly newer = linkedSignal<AssignmentView, AssignmentView | undefined>({
    source: this.assignment,
    computation: () => undefined,
  });
  protected readonly told = computed(() =>
    toldSince(this.assignment().story, this.newer()?.story ?? [], deedOf),
  );
  protected readonly again = computed(() => this.unsaved.again());

  constructor() {
    onChanges(
      ({ subjectId }) =>
        subjectId === this.assignment().id || this.assignment().others.some(({ id }) => id === subjectId),
      ({ changes, anything }) => {
        if (!this.unsaved.any()) this.outdated.emit();
        else if (anything || changes.some(({ own }) => !own)) void this.compare();
      },
    );
  }

  /** Somebody was faster: says what they did, without touching what is typed. */
  async compare(): Promise<void> {
    const shown = this.assignment();
    const now = await this.api.read(shown.id).catch(() => undefined);
    if (now && shown === this.assignment() && now.story.length > shown.story.length) this.newer.set(now);
  }

  protected take(): void {
    const newer = this.newer();
    if (newer) this.taken.emit(newer);
  }

  protected sendOnNewer(): void {
    const send = this.again();
    this.take();
    // the form knows the new state once the page is drawn
    afterNextRender(() => void send?.(), { injector: this.injector });
  }
}
