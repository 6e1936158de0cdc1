import { Component, input } from '@angular/core';
import { Icon } from '@app/ui/icon/icon';

/** What the Office wants put right at this place. */
@Component({
  selector: 'td-mark-note',
  imports: [Icon],
  template: `
    @for (line of words(); track $index) {
      <p><td-icon name="returned" /> <strong>Cần sửa:</strong> {{ line }}</p>
    }
  `,
  styles: `
    p {
      margin: 4px 0;
      padding: 6px 10px;
      border-left: 4px solid var(--td-warning);
      background: var(--td-warning-soft);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    td-icon {
      color: var(--td-warning);
    }
  `,
})
export class MarkNote {
  readonly words = input.required<readonly string[]>();
}
