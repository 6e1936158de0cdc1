import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { ReportEvent } from '@app/api/types';
import { MomentPipe } from '@app/ui/format/pipes';

/** Everything that happened to a report, the newest on top. */
@Component({
  selector: 'td-report-story',
  imports: [MomentPipe],
  template: `
    <ol>
      @for (event of newestFirst(); track $index) {
        <li>
          <strong>{{ kinds[event.kind] }}</strong>
          @if (event.words) {
            <p>{{ event.words }}</p>
          }
          <p class="muted figures by">
            <time [attr.datetime]="event.recordedAt">{{ event.recordedAt | moment }}</time> · {{ who(event) }}
          </p>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 10px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-left: 12px;
      border-left: 2px solid var(--td-line);
    }
    p {
      margin: 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .by {
      font-size: 12.5px;
    }
  `,
})
export class ReportStory {
  readonly events = input.required<readonly ReportEvent[]>();

  protected readonly kinds = LABELS.ReportEventKind;
  protected readonly newestFirst = computed(() => [...this.events()].reverse());

  protected who({ actorName, actorTitle }: ReportEvent): string {
    return actorTitle ? `${actorName}, ${actorTitle}` : actorName;
  }
}
