import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, applyEach, form, maxLength, required } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { OidcRoleMapping, OidcRoleMappings, Role } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { landViolations } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { UnitDirectory } from '@app/features/unit';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';

const NEW_LINE: OidcRoleMapping = {
  claim: 'groups',
  value: '',
  role: 'OFFICER',
  unitId: '',
  title: '',
  linksAccounts: false,
};

/** The table of mappings, edited as a whole. */
@Component({
  selector: 'td-mapping-form',
  imports: [
    EmptyState,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    MatSelectModule,
    ProblemCallout,
  ],
  templateUrl: './mapping-form.html',
  styleUrl: './mapping-form.scss',
})
export class MappingForm {
  private readonly directory = inject(UnitDirectory);

  readonly list = input.required<OidcRoleMappings>();
  readonly save = input.required<(items: OidcRoleMapping[], version: number) => Promise<void>>();

  /** What the list was when the person began, or when it was last saved here. */
  private readonly base = signal<string | undefined>(undefined);
  private readonly draft = linkedSignal<OidcRoleMappings, { items: OidcRoleMapping[] }>({
    source: this.list,
    computation: (list, before) => before?.value ?? { items: [...list.items] },
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) =>
      applyEach(path.items, (line) => {
        required(line.claim, { message: 'Hãy nhập tên thuộc tính (claim).' });
        maxLength(line.claim, 200, { message: 'Dài quá 200 ký tự.' });
        required(line.value, { message: 'Hãy nhập giá trị của thuộc tính.' });
        maxLength(line.value, 200, { message: 'Dài quá 200 ký tự.' });
        required(line.unitId, { message: 'Hãy chọn đơn vị.' });
        required(line.title, { message: 'Hãy nhập chức danh.' });
        maxLength(line.title, 200, { message: 'Dài quá 200 ký tự.' });
      }),
    { submission: { action: () => this.submit() } },
  );
  protected readonly items = computed(() => this.draft().items);
  protected readonly units = this.directory.own;
  protected readonly roles = Object.entries(LABELS.Role) as [Role, string][];

  constructor() {
    inject(Unsaved).watch(
      () => JSON.stringify(this.items()) !== (this.base() ?? JSON.stringify(this.list().items)),
    );
  }

  protected add(): void {
    this.draft.update(({ items }) => ({ items: [...items, NEW_LINE] }));
  }

  protected remove(index: number): void {
    this.draft.update(({ items }) => ({ items: items.toSpliced(index, 1) }));
  }

  private async submit() {
    this.problem.set(undefined);
    try {
      await this.save()(this.items(), this.list().version);
      this.base.set(JSON.stringify(this.items()));
      return;
    } catch (error) {
      const landed = landViolations(this.form, Problem.of(error));
      if (landed.problem.violations.length > 0 || landed.errors.length === 0)
        this.problem.set(landed.problem);
      return landed.errors;
    }
  }
}
