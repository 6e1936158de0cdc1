import { Component, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { LABELS } from '@app/api/labels';
import { Basis, CountedAs, Figure } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';
import { Asked } from './explanation-api';

/** Opens the explanation of the number that it stands beside. */
@Component({
  selector: 'td-why-number',
  imports: [Icon, MatIconButton],
  template: `
    <button
      matIconButton
      type="button"
      title="Vì sao con số này?"
      [attr.aria-label]="'Vì sao con số này: ' + names[figure()] + (ofWhom() ? ', ' + ofWhom() : '')"
      (click)="open()"
    >
      <td-icon name="unknown" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      vertical-align: -6px;
    }
    button {
      --mat-icon-button-state-layer-size: 24px;
      --mat-icon-button-touch-target-size: 24px;
      width: 24px;
      height: 24px;
      padding: 3px;
      color: var(--td-muted);
    }
    td-icon {
      font-size: 16px;
    }
    @media print {
      :host {
        display: none;
      }
    }
    /* Asked for at the number that a mouse or the keyboard is at; a finger cannot hover, for it the button is always there. */
    @media (hover: hover) {
      :host {
        opacity: 0;
      }
      :host-context(li:hover),
      :host-context(li:focus-within),
      :host-context(td:hover),
      :host-context(td:focus-within),
      :host-context(p:hover),
      :host-context(p:focus-within) {
        opacity: 1;
      }
    }
  `,
})
export class WhyNumber {
  private readonly dialog = inject(MatDialog);

  readonly figure = input.required<Figure>();
  readonly of = input<CountedAs>('LEAD');
  readonly plan = input<string>();
  readonly unit = input<string>();
  /** The deadline by which it was counted. */
  readonly basis = input<Basis>();
  /** The unit's report in which the number stands. */
  readonly report = input<string>();
  /** The unit in words, where several numbers of the kind stand on the page. */
  readonly ofWhom = input<string>();

  protected readonly names = LABELS.Figure;

  protected async open(): Promise<void> {
    const { ExplanationDialog } = await import('./explanation-dialog');
    const data: Asked & { readonly ofWhom?: string } = {
      figure: this.figure(),
      of: this.of(),
      plan: this.plan(),
      unit: this.unit(),
      basis: this.basis(),
      report: this.report(),
      ofWhom: this.ofWhom(),
    };
    this.dialog.open(ExplanationDialog, { data, width: '620px', maxWidth: '96vw' });
  }
}
