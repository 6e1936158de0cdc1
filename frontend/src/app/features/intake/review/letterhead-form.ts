import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CorrectImport, ImportedPlan } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Sent, sendForm } from '@app/core/problem/violations';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';

interface LetterheadDraft {
  title: string;
  symbol: string;
  place: string;
  periodFrom: string | null;
  periodTo: string | null;
  signer: { capacity: string; position: string; name: string };
}

/** What was understood of the document apart from its annex, to be corrected where it can be. */
@Component({
  selector: 'td-letterhead-form',
  imports: [
    CdkTextareaAutosize,
    DateField,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  templateUrl: './letterhead-form.html',
})
export class LetterheadForm {
  readonly plan = input.required<ImportedPlan>();
  readonly save = input.required<(change: CorrectImport) => Promise<void>>();
  readonly dismissed = output();

  private readonly base = linkedSignal<ImportedPlan, ImportedPlan>({
    source: this.plan,
    computation: (plan, begun) => begun?.value ?? plan,
  });
  private readonly start = computed(() => draftOf(this.base()));
  private readonly draft = linkedSignal(() => this.start());
  private readonly change = computed(() => correction(this.start(), this.draft()));
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(this.draft, { submission: { action: () => this.submit() } });

  constructor() {
    inject(Unsaved).watch(() => Object.keys(this.change()).length > 0);
  }

  private submit(): Sent {
    return sendForm(this.form, this.problem, async () => {
      await this.save()(this.change());
    });
  }
}

function draftOf({ title, symbol, place, period, signer }: ImportedPlan): LetterheadDraft {
  return {
    title: title ?? '',
    symbol: symbol ?? '',
    place: place ?? '',
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    signer: { capacity: signer?.capacity ?? '', position: signer?.position ?? '', name: signer?.name ?? '' },
  };
}

function correction(base: LetterheadDraft, draft: LetterheadDraft): CorrectImport {
  const changed = (Object.keys(draft) as (keyof LetterheadDraft)[]).filter(
    (field) => JSON.stringify(draft[field]) !== JSON.stringify(base[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}
