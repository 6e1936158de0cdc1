import { HttpResourceRef } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { IssuePlan, PlanView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Installation } from '@app/core/system/installation';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { PlanApi } from '../plan-api';

interface IssueDraft {
  number: string;
  symbol: string;
  issuedOn: string | null;
  signer: { capacity: string; position: string; name: string };
}

/** Number, symbol, date and signature: after this the plan is in force and its tasks are assigned. */
@Component({
  selector: 'td-issue-dialog',
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
  templateUrl: './issue-dialog.html',
})
export class IssueDialog {
  private readonly api = inject(PlanApi);
  private readonly dialog = inject<MatDialogRef<IssueDialog, boolean>>(MatDialogRef);
  private readonly resource = inject<HttpResourceRef<PlanView>>(MAT_DIALOG_DATA);
  private readonly today = inject(Installation).today();

  private readonly plan = computed(() => this.resource.value());
  private readonly begun = this.plan();
  private readonly draft = signal<IssueDraft>({
    number: this.begun.number ? String(this.begun.number) : '',
    symbol: this.begun.symbol,
    issuedOn: this.begun.issuedOn ?? this.today,
    signer: {
      capacity: this.begun.signer?.capacity ?? '',
      position: this.begun.signer?.position ?? '',
      name: this.begun.signer?.name ?? '',
    },
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      pattern(path.number, /^\d{0,6}$/, { message: 'Chỉ nhập chữ số, nhiều nhất 6 chữ số, ví dụ 9.' });
      required(path.symbol, { message: 'Hãy nhập ký hiệu, ví dụ KH-SLĐTBXH.' });
      required(path.issuedOn, { message: 'Hãy chọn ngày ban hành.' });
      required(path.signer.position, { message: 'Hãy nhập chức vụ người ký.' });
      required(path.signer.name, { message: 'Hãy nhập họ tên người ký.' });
    },
    { submission: { action: () => this.issue() } },
  );

  /** The date for which the server has named the deadlines that lie before it; sending it again confirms them. */
  private readonly shownFor = signal<string | null>(null);
  protected readonly confirms = computed(() => {
    const { issuedOn } = this.draft();
    return !!issuedOn && issuedOn === this.shownFor();
  });

  private issue(): Sent {
    const reread = () => this.resource.reload();
    return sendForm(
      this.form,
      this.problem,
      async () => {
        await this.api.issue(this.plan(), this.request());
        this.dialog.close(true);
      },
      reread,
    ).finally(() => {
      const asked = this.problem()?.code === 'deadlines-before-issue';
      this.shownFor.set(asked ? this.draft().issuedOn : null);
    });
  }

  private request(): IssuePlan {
    const { number, symbol, issuedOn, signer } = this.draft();
    return {
      number: number ? Number(number) : null,
      symbol: symbol.trim(),
      issuedOn: issuedOn ?? '',
      signer: { ...signer, capacity: signer.capacity.trim() || null },
      pastDeadlinesConfirmed: this.confirms(),
    };
  }
}
