import { Component, input } from '@angular/core';
import { InstructionView } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';

/** The Director's answer, so that nobody overlooks it. */
@Component({
  selector: 'td-instruction-words',
  imports: [DayPipe, Icon],
  template: `
    <td-icon name="instruction" />
    <div>
      <p><strong>Lãnh đạo chỉ đạo</strong></p>
      <p class="words">{{ instruction().words }}</p>
      @if (instruction().wishedDueOn) {
        <p>
          Cần hoàn thành trước hết ngày
          <strong class="figures">{{ instruction().wishedDueOn | day }}</strong>
        </p>
      }
      <p class="muted">
        {{ instruction().givenBy }}, {{ instruction().givenByTitle }} ·
        <span class="figures">{{ instruction().givenOn | day }}</span>
      </p>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 10px;
      padding: 12px 14px;
      border: 1px solid var(--td-info);
      border-left-width: 4px;
      border-radius: 6px;
      background: var(--td-info-soft);
    }
    td-icon {
      font-size: 20px;
      color: var(--td-info);
    }
    div {
      min-width: 0;
    }
    p {
      margin: 0;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .muted {
      font-size: 12.5px;
    }
  `,
})
export class InstructionWords {
  readonly instruction = input.required<InstructionView>();
}
