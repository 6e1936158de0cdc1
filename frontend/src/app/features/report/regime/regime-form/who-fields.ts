import { Component, computed, inject, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { UnitDirectory } from '@app/features/unit';
import { UnitPicker } from '../../parts/unit-picker';
import { RegimeDraft } from './regime-draft';
import { WayPicker } from './way-picker';

/** Who reports, to whom, and how it is sent. */
@Component({
  selector: 'td-who-fields',
  imports: [FormField, MatFormFieldModule, MatInput, MatSelectModule, UnitPicker, WayPicker],
  templateUrl: './who-fields.html',
  styles: ':host { padding: 14px 16px; }',
})
export class WhoFields {
  private readonly directory = inject(UnitDirectory);

  readonly form = input.required<FieldTree<RegimeDraft>>();

  protected readonly units = this.directory.working;
  /** An open group has no members until somebody names them. */
  protected readonly groups = computed(() => this.directory.groups().filter(({ open }) => !open));
  protected readonly subjectKinds = Object.entries(LABELS.SubjectKind);
}
