import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { DelegationForm } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Session } from '@app/core/session/session';
import { Installation } from '@app/core/system/installation';
import { DateField } from '@app/ui/date-field/date-field';
import { validOn } from '@app/ui/format/day';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { DelegationApi } from '../delegation-api';
import { DelegationDraft, LentPosition, requestOf, scopesOf } from './delegation-draft';
import { Person, PersonField } from './person-field';

/** Lends the powers of an own position; an administrator enters what a document orders for anybody. */
@Component({
  selector: 'td-give-dialog',
  imports: [
    DateField,
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    PersonField,
    ProblemCallout,
  ],
  templateUrl: './give-dialog.html',
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
      margin: 0;
      padding: 10px 12px 12px;
      border: 1px solid var(--td-line);
      border-radius: 6px;
    }
  `,
})
export class GiveDialog {
  private readonly api = inject(DelegationApi);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  private readonly dialog = inject<MatDialogRef<GiveDialog, boolean>>(MatDialogRef);
  private readonly today = inject(Installation).today();

  protected readonly forms = Object.entries(LABELS.DelegationForm) as [DelegationForm, string][];
  protected readonly scopeWords = LABELS.Scope;
  protected readonly entersForOthers = computed(() => this.session.has('ADMINISTRATOR'));
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly holderWords = signal('');
  protected readonly holder = signal<Person | undefined>(undefined);
  private readonly holderPage = this.api.holders(() =>
    this.entersForOthers() ? this.holderWords() : undefined,
  );
  private readonly accounts = computed(() =>
    this.holderPage.hasValue() ? this.holderPage.value().items : undefined,
  );
  protected readonly holders = computed(() =>
    this.accounts()?.map(({ id, displayName, username }) => ({ id, name: displayName, title: username })),
  );

  /** Those of the chosen person that have not ended, or the own ones. */
  protected readonly positions = computed<readonly LentPosition[]>(() => {
    if (!this.entersForOthers()) return this.own();
    const account = this.accounts()?.find(({ id }) => id === this.holder()?.id);
    return (account?.positions ?? []).filter(({ validTo }) => validOn(this.today, { validTo }));
  });
  private readonly draft = linkedSignal<DelegationDraft>(() => ({
    positionId: '',
    delegateAccountId: '',
    form: 'UQ',
    scopes: [],
    validFrom: this.today,
    validTo: null,
    document: { symbol: '', issuedOn: null, title: '' },
  }));
  protected readonly scopes = computed(() => {
    const chosen = this.positions().find(({ id }) => id === this.draft().positionId);
    return chosen ? scopesOf(chosen.role) : [];
  });
  protected readonly needsDocument = computed(() => this.entersForOthers() || this.draft().form === 'TUQ');

  protected readonly words = signal('');
  private readonly candidatePage = this.api.candidates(this.words);
  protected readonly candidates = computed(() =>
    this.candidatePage.hasValue()
      ? this.candidatePage.value().items.map(({ accountId, name, title }) => ({ id: accountId, name, title }))
      : undefined,
  );

  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.positionId, { message: 'Hãy chọn vị trí được ủy quyền.' });
      required(path.delegateAccountId, { message: 'Hãy chọn người được ủy quyền trong danh sách.' });
      validate(path.scopes, ({ value }) =>
        value().length > 0
          ? undefined
          : { kind: 'required', message: 'Hãy chọn ít nhất một nội dung ủy quyền.' },
      );
      required(path.validFrom, { message: 'Hãy chọn ngày bắt đầu.' });
      required(path.validTo, { message: 'Hãy chọn ngày kết thúc.' });
    },
    { submission: { action: () => this.give() } },
  );
  protected readonly delegateError = computed(() => {
    const field = this.form.delegateAccountId();
    return field.touched() ? field.errors()[0]?.message : undefined;
  });

  protected delegate(person: Person | undefined): void {
    this.form.delegateAccountId().value.set(person?.id ?? '');
  }

  private own(): readonly LentPosition[] {
    return (this.session.current()?.positions ?? [])
      .filter(({ delegationId, role }) => !delegationId && role !== 'ADMINISTRATOR')
      .map(({ positionId, ...position }) => ({ id: positionId, ...position }));
  }

  private give(): Sent {
    return sendForm(this.form, this.problem, async () => {
      await this.api.give(requestOf(this.draft()), this.key());
      this.notice.say('Đã lập ủy quyền.');
      this.dialog.close(true);
    });
  }
}
