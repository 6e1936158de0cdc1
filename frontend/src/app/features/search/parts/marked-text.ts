import { Component, input } from '@angular/core';
import { ExcerptPart } from '@app/api/types';

/** A text in which what was looked for is marked. No space between its parts: they may be parts of one word. */
@Component({
  selector: 'td-marked-text',
  template: `
    @for (part of parts(); track $index) {
      @if (part.hit) {
        <mark>{{ part.text }}</mark>
      } @else {
        <span>{{ part.text }}</span>
      }
    }
  `,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
  `,
})
export class MarkedText {
  readonly parts = input.required<readonly ExcerptPart[]>();
}
