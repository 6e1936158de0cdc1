import { Component, computed, input } from '@angular/core';
import { MomentPipe } from '../format/pipes';

/** One thing that happened, and who did it. */
export interface StoryEvent {
  readonly recordedAt: string;
  readonly actorName: string;
  readonly actorTitle: string;
  readonly words: string;
  /** What it is about: the symbol of a document, an address, the name of a file. */
  readonly reference?: string | null;
}

/** Everything that happened to a thing, told the oldest first, shown the newest on top. */
@Component({
  selector: 'td-story',
  imports: [MomentPipe],
  template: `
    <ol>
      @for (event of newestFirst(); track $index) {
        <li>
          <p class="figures">
            <strong>{{ what()(event) }}</strong>
          </p>
          @if (event.reference) {
            <p class="words">{{ event.reference }}</p>
          }
          @if (event.words) {
            <p class="words">{{ event.words }}</p>
          }
          <p class="muted figures by">
            <time [attr.datetime]="event.recordedAt">{{ event.recordedAt | moment }}</time> ·
            {{ event.actorTitle ? event.actorName + ', ' + event.actorTitle : event.actorName }}
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
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .by {
      font-size: 12.5px;
    }
  `,
})
export class Story<T extends StoryEvent> {
  readonly events = input.required<readonly T[]>();
  /** The deed in words. */
  readonly what = input.required<(event: T) => string>();

  protected readonly newestFirst = computed(() => [...this.events()].reverse());
}
