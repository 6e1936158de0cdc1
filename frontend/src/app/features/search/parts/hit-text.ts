import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { SearchHit, SearchKind } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';
import { MarkedText } from './marked-text';

const ICON: Readonly<Record<SearchKind, IconName>> = {
  UNIT: 'unit',
  PLAN: 'plan',
  TASK: 'task',
  PRODUCT: 'attach',
  DIFFICULTY: 'difficulty',
};

/** One thing that was found: what was looked for in it, and below what it is and where it stands. */
@Component({
  selector: 'td-hit-text',
  imports: [Icon, MarkedText],
  template: `
    <td-icon [name]="icon()" />
    <span class="words">
      <td-marked-text class="excerpt" [parts]="hit().excerpt" />
      @if (hit().content; as content) {
        <span class="small content">{{ content }}</span>
      }
      <span class="small muted figures">
        @if (hit().symbol.length) {
          <td-marked-text [parts]="hit().symbol" />
        }
        @for (fact of facts(); track $index) {
          @if ($index > 0 || hit().symbol.length) {
            <span aria-hidden="true"> · </span>
          }
          <span>{{ fact }}</span>
        }
      </span>
    </span>
  `,
  styles: `
    :host {
      display: flex;
      gap: 10px;
      min-width: 0;
      color: var(--mat-sys-on-surface);
      line-height: 1.4;
    }
    td-icon {
      margin-top: 1px;
      color: var(--td-muted);
    }
    .words {
      display: grid;
      gap: 1px;
      min-width: 0;
    }
    .excerpt {
      font-weight: 500;
    }
    .small {
      font-size: 12.5px;
      font-weight: 400;
    }
    .content {
      display: -webkit-box;
      -webkit-line-clamp: 1;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
  `,
})
export class HitText {
  readonly hit = input.required<SearchHit>();

  protected readonly icon = computed(() => ICON[this.hit().kind]);
  protected readonly facts = computed(() => {
    const { code, unitKind, unitName, path, planState, workState, difficultyState } = this.hit();
    const { issuedOn, dueOn, raisedOn } = this.hit();
    return [
      code,
      unitKind && LABELS.UnitKind[unitKind],
      unitName,
      path,
      issuedOn ? `ban hành ${writtenDay(issuedOn)}` : planState && LABELS.PlanState[planState],
      workState && LABELS.WorkState[workState],
      difficultyState && LABELS.DifficultyState[difficultyState],
      dueOn && `hạn ${writtenDay(dueOn)}`,
      raisedOn && `gửi ngày ${writtenDay(raisedOn)}`,
    ].filter(Boolean);
  });
}
