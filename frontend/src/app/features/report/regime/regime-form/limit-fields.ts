import { Component, input, output } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Icon } from '@app/ui/icon/icon';
import { LimitDraft } from './regime-draft';

/** The cascade of time limits: who sends to whom by when, from the units upward. */
@Component({
  selector: 'td-limit-fields',
  imports: [FormField, Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, MatSelectModule],
  templateUrl: './limit-fields.html',
  styleUrl: './limit-fields.scss',
})
export class LimitFields {
  readonly limits = input.required<FieldTree<LimitDraft[]>>();
  readonly added = output();
  readonly removed = output<number>();

  protected readonly limitRules = Object.entries(LABELS.LimitRule);
}
