import { Component, computed, input } from '@angular/core';
import { AssignmentRow } from '@app/api/types';
import { scheduleLook } from '@app/ui/status-chip/schedule';
import { Axis, barOf } from './timeline-scale';

/** The time of one piece of work as a bar; the dates beside it say the same in figures. */
@Component({
  selector: 'td-timeline-track',
  template: `
    @for (mark of axis().marks(); track mark.at) {
      <span class="mark" [style.left.%]="mark.at"></span>
    }
    @if (now(); as left) {
      <span class="now" [style.left.%]="left"></span>
    }
    @if (bar(); as it) {
      <span
        class="bar"
        [class]="tone()"
        [class.point]="it.point"
        [class.cut-left]="it.cutLeft"
        [class.cut-right]="it.cutRight"
        [style.left.%]="it.left"
        [style.width.%]="it.width"
      >
        <span class="done" [style.width.%]="row().percent"></span>
      </span>
      @if (it.original !== undefined) {
        <span class="original" [style.left.%]="it.original"></span>
      }
    }
  `,
  styleUrl: './timeline-track.scss',
  host: { 'aria-hidden': 'true' },
})
export class TimelineTrack {
  readonly row = input.required<AssignmentRow>();
  readonly axis = input.required<Axis>();
  readonly today = input.required<string>();

  protected readonly bar = computed(() => barOf(this.axis(), this.row()));
  protected readonly tone = computed(() => scheduleLook(this.row().schedule).tone);
  protected readonly now = computed(() =>
    this.axis().holds(this.today()) ? this.axis().begin(this.today()) : undefined,
  );
}
