import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { StoryEntry } from '@app/api/types';
import { MomentPipe } from '@app/ui/format/pipes';

/** Everything that happened, the newest on top. */
@Component({
  selector: 'td-story',
  imports: [MomentPipe],
  template: `
    <ol>
      @for (entry of newestFirst(); track entry.id) {
        <li>
          <p>
            <strong>{{ kinds[entry.kind] }}</strong>
            @if (entry.kind === 'PROGRESSED') {
              <span class="figures"> {{ entry.percent }}%</span>
            }
          </p>
          @if (entry.reference) {
            <p class="words">{{ entry.reference }}</p>
          }
          @if (entry.words) {
            <p class="words">{{ entry.words }}</p>
          }
          <p class="muted figures by">
            <time [attr.datetime]="entry.recordedAt">{{ entry.recordedAt | moment }}</time> ·
            {{ by(entry) }}
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
export class Story {
  readonly entries = input.required<readonly StoryEntry[]>();

  protected readonly kinds = LABELS.StoryKind;
  protected readonly newestFirst = computed(() => [...this.entries()].reverse());

  protected by({ actorName, actorTitle }: StoryEntry): string {
    return actorTitle ? `${actorName}, ${actorTitle}` : actorName;
  }
}
