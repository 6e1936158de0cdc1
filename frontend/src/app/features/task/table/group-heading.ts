import { Component, computed, input, output } from '@angular/core';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { Section } from '../views/grouped-list';

/** A heading of a list with its number; folds the lines under it away. */
@Component({
  selector: 'td-group-heading',
  imports: [FigurePipe, Icon],
  template: `
    <button type="button" [attr.aria-expanded]="!section().folded" (click)="folded.emit()">
      <td-icon [name]="section().folded ? 'right' : 'down'" />
      <span class="name">{{ section().group?.label }}</span>
    </button>
    @if (isEmpty()) {
      <span class="muted">không có nhiệm vụ nào</span>
    } @else if (section().group?.total; as total) {
      <span class="muted figures"
        >{{ total | figure }}{{ section().group?.atLeast && !isRead() ? '+' : '' }} nhiệm vụ</span
      >
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 28px;
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      font-weight: 600;
      color: inherit;
      text-align: left;
      cursor: pointer;
    }
    .name {
      display: -webkit-box;
      -webkit-line-clamp: 2;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
  `,
})
export class GroupHeading {
  readonly section = input.required<Section>();
  readonly folded = output();

  protected readonly isRead = computed(() => !this.section().untouched && !this.section().nextCursor);
  protected readonly isEmpty = computed(() => this.isRead() && this.section().rows.length === 0);
}
