import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { keyFor } from '@app/core/http/headers';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Installation } from '@app/core/system/installation';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { PlanApi } from '../plan-api';

/** Starts an empty draft: what it is about and the time it is for. */
@Component({
  selector: 'td-new-plan-dialog',
  imports: [
    DateField,
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  template: `
    <h2 mat-dialog-title>Soạn kế hoạch mới</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Trích yếu</mat-label>
          <textarea matInput rows="3" cdkFocusInitial [formField]="form.title"></textarea>
          <mat-hint>Ví dụ: Tuyên truyền công tác cải cách hành chính năm {{ year }}</mat-hint>
          <mat-error>{{ form.title().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <div class="form-row">
          <td-date-field label="Thực hiện từ ngày" [formField]="form.periodFrom" />
          <td-date-field label="Đến hết ngày" [formField]="form.periodTo" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Tạo dự thảo</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class NewPlanDialog {
  private readonly api = inject(PlanApi);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialogRef<NewPlanDialog>);

  protected readonly year = inject(Installation).today().slice(0, 4);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly model = signal<{ title: string; periodFrom: string | null; periodTo: string | null }>({
    title: '',
    periodFrom: `${this.year}-01-01`,
    periodTo: `${this.year}-12-31`,
  });
  private readonly key = computed(() => keyFor(this.model()));
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.title, { message: 'Hãy nhập trích yếu của kế hoạch.' });
      required(path.periodFrom, { message: 'Hãy chọn ngày bắt đầu.' });
      required(path.periodTo, { message: 'Hãy chọn ngày kết thúc.' });
    },
    { submission: { action: () => this.create() } },
  );

  private create(): Sent {
    const { title, periodFrom, periodTo } = this.form().value();
    return sendForm(this.form, this.problem, async () => {
      const plan = await this.api.create(
        { title, periodFrom: periodFrom ?? '', periodTo: periodTo ?? '' },
        this.key(),
      );
      this.dialog.close();
      await this.router.navigate(['/ke-hoach', plan.id]);
    });
  }
}
