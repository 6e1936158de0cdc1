import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ApiClientView, IssuedApiToken } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { DateField } from '@app/ui/date-field/date-field';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ApiClientApi } from '../api-client-api';
import { monthsLater, realToday } from '../real-today';

const USUAL_MONTHS = 6;

/** Asks for the last day of a token, then shows the token this once. */
@Component({
  selector: 'td-issue-token-dialog',
  imports: [
    DateField,
    DayPipe,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  templateUrl: './issue-token-dialog.html',
  styles: `
    .warning {
      display: flex;
      gap: 10px;
      padding: 10px 12px;
      border: 1px solid var(--td-warning);
      border-left-width: 4px;
      border-radius: 6px;
      background: var(--td-warning-soft);
    }
    .warning td-icon {
      font-size: 20px;
      color: var(--td-warning);
    }
    textarea.token {
      font-family: monospace;
      overflow-wrap: anywhere;
    }
  `,
})
export class IssueTokenDialog {
  private readonly api = inject(ApiClientApi);
  private readonly clipboard = inject(Clipboard);
  protected readonly client = inject<ApiClientView>(MAT_DIALOG_DATA);

  private readonly draft = signal<{ expiresOn: string | null }>({
    expiresOn: monthsLater(realToday(), USUAL_MONTHS),
  });
  protected readonly issued = signal<IssuedApiToken | undefined>(undefined);
  protected readonly copied = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => required(path.expiresOn, { message: 'Hãy chọn ngày hết hạn.' }),
    { submission: { action: () => this.issue() } },
  );

  /** By hand where the browser refuses, as it does over plain http: the text is then selected. */
  protected copy(field: HTMLTextAreaElement): void {
    this.copied.set(this.clipboard.copy(field.value));
    field.focus();
    field.select();
  }

  private issue(): Sent {
    return sendForm(this.form, this.problem, async () => {
      this.issued.set(await this.api.issueToken(this.client.id, { expiresOn: this.draft().expiresOn ?? '' }));
    });
  }
}
