import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CorrectImport, ImportedPlan } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { Icon } from '@app/ui/icon/icon';
import { LetterheadForm } from './letterhead-form';

interface Fact {
  readonly label: string;
  readonly words: string;
}

/** The document apart from its annex, as it was understood. */
@Component({
  selector: 'td-letterhead',
  imports: [Icon, LetterheadForm, MatButton],
  template: `
    <section class="panel" aria-labelledby="letterhead">
      <header>
        <h2 id="letterhead">Văn bản</h2>
        @if (editable() && !editing()) {
          <button matButton="outlined" type="button" (click)="editing.set(true)">
            <td-icon matButtonIcon name="edit" /> Sửa văn bản
          </button>
        }
      </header>
      @if (editing()) {
        <td-letterhead-form [plan]="plan()" [save]="saveAndClose" (dismissed)="editing.set(false)" />
      } @else {
        <dl>
          @for (fact of facts(); track fact.label) {
            <div>
              <dt>{{ fact.label }}</dt>
              <dd [class.missing]="!fact.words">{{ fact.words || 'Chưa có' }}</dd>
            </div>
          }
        </dl>
      }
    </section>
  `,
  styleUrl: './letterhead.scss',
})
export class Letterhead {
  readonly plan = input.required<ImportedPlan>();
  readonly save = input.required<(change: CorrectImport) => Promise<void>>();
  readonly editable = input(true);

  protected readonly editing = signal(false);
  protected readonly facts = computed(() => factsOf(this.plan()));

  protected readonly saveAndClose = async (change: CorrectImport): Promise<void> => {
    if (Object.keys(change).length) await this.save()(change);
    this.editing.set(false);
  };
}

function factsOf(plan: ImportedPlan): readonly Fact[] {
  const { signer, period } = plan;
  return [
    { label: 'Trích yếu', words: plan.title ?? '' },
    { label: 'Số, ký hiệu', words: [plan.number, plan.symbol].filter(Boolean).join('/') },
    { label: 'Cơ quan ban hành', words: [plan.parentBody, plan.issuer].filter(Boolean).join(' / ') },
    { label: 'Nơi và ngày ban hành', words: [plan.place, date(plan)].filter(Boolean).join(', ') },
    {
      label: 'Thời gian thực hiện',
      words: period ? `${writtenDay(period.from)} - ${writtenDay(period.to)}` : '',
    },
    { label: 'Căn cứ', words: plan.bases.join('; ') },
    { label: 'Viện dẫn khác', words: plan.references.join('; ') },
    {
      label: 'Người ký',
      words: [signer?.capacity, signer?.position, signer?.name].filter(Boolean).join(' / '),
    },
    { label: 'Nơi nhận', words: plan.recipients.join('; ') },
    { label: 'Các phần của văn bản', words: plan.sections.join('; ') },
  ];
}

function date({ issuedOn, issuedMonth }: ImportedPlan): string {
  if (issuedOn) return writtenDay(issuedOn);
  const [year, month] = issuedMonth?.split('-') ?? [];
  return month ? `tháng ${month}/${year}` : '';
}
