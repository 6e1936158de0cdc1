import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** A text as a QR code, drawn here: what it says never leaves the page. Always dark on light, or cameras do not read it. */
@Component({
  selector: 'td-qr-code',
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="box()" shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      width: 208px;
      max-width: 100%;
    }
    svg {
      display: block;
      width: 100%;
      border-radius: 6px;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  private readonly code = computed(() => encode(this.text(), { ecc: 'M', border: 4 }));
  protected readonly box = computed(() => `0 0 ${this.code().size} ${this.code().size}`);
  protected readonly path = computed(() =>
    this.code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  );
}
