import { Component, computed, inject } from '@angular/core';
import { loadProblem } from '@app/core/problem/load-problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { TemplateApi } from '../template-api';
import { TemplateKindPanel } from './template-kind-panel';

/** The Word forms in which the agency's documents are filled, kind by kind. */
@Component({
  selector: 'td-template-page',
  imports: [ProblemCallout, Skeleton, TemplateKindPanel],
  template: `
    <div class="page">
      <div class="page-head"><h1>Biểu mẫu văn bản</h1></div>
      <p>
        Mỗi loại văn bản được trình bày theo Nghị định 30/2020/NĐ-CP. Muốn trình bày khác, hãy tải biểu mẫu
        gốc, sửa bằng Word, giữ các trường trong ngoặc nhọn rồi tải lên. Văn bản chỉ đổi khi bạn chọn dùng
        phiên bản mới.
      </p>
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
      } @else {
        @for (kind of kinds(); track kind.kind) {
          <td-template-kind-panel [view]="kind" (changed)="resource.reload()" />
        } @empty {
          <td-skeleton class="panel" />
        }
      }
    </div>
  `,
})
export class TemplatePage {
  protected readonly resource = inject(TemplateApi).kinds();
  protected readonly kinds = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));
  protected readonly problem = loadProblem(this.resource);
}
