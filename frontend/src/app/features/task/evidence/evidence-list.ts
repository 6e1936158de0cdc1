import { Component, computed, inject, input, output, signal } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { AssignmentView, EvidenceView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Confirm } from '@app/ui/confirm/confirm';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { EvidenceApi } from './evidence-api';
import { EvidenceItem } from './evidence-item';
import { provenWords } from './product-words';

/** Each product with what proves it, and what is missing. */
@Component({
  selector: 'td-evidence-list',
  imports: [EvidenceItem, ProblemCallout, StatusChip],
  templateUrl: './evidence-list.html',
  styleUrl: './evidence-list.scss',
})
export class EvidenceList {
  private readonly api = inject(EvidenceApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly assignment = input.required<AssignmentView>();
  readonly changed = output<AssignmentView>();

  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly kinds = LABELS.ProductKind;
  protected readonly groups = computed(() => {
    const { products, evidence } = this.assignment();
    const general = evidence.filter(({ productId }) => !productId);
    return [
      ...products.map((product) => ({
        product,
        evidence: evidence.filter(({ productId }) => productId === product.id),
      })),
      ...(general.length || products.length === 0 ? [{ product: undefined, evidence: general }] : []),
    ];
  });

  protected readonly mayAdd = computed(() => this.assignment().moves.includes('ADD_EVIDENCE'));
  protected readonly words = provenWords;

  protected async remove(evidence: EvidenceView): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Bỏ tài liệu kiểm chứng này?',
      text: `“${evidence.reference}” không còn chứng minh cho nhiệm vụ. Việc bỏ được ghi vào quá trình thực hiện.`,
      action: 'Bỏ tài liệu',
    });
    if (!sure) return;
    this.problem.set(undefined);
    try {
      this.changed.emit(await this.api.remove(this.assignment().id, evidence.id));
      this.notice.say('Đã bỏ tài liệu kiểm chứng.');
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
  }
}
