import { Component, input } from '@angular/core';
import { ExcerptPart } from '@app/api/types';

/** A text in which what was looked for is marked. */
@Component({
  selector: 'td-marked-text',
  template: `@for (part of parts(); track $index) {
    @if (part.hit) {
      <mark>{{ part.text }}</mark>
    } @else {
      {{ part.text }}
    }
  }`,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
    mark {
      border-radius: 2px;
      background: var(--td-warning-soft);
      color: inherit;
      font-weight: 600;
    }
  `,
})
export class MarkedText {
  readonly parts = input.required<readonly ExcerptPart[]>();
}
