import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { FormMove, FormView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { pageMoves } from '@app/core/problem/page-moves';
import { Confirm } from '@app/ui/confirm/confirm';
import { MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { FormApi } from '../form-api';
import { FormStateChip } from '../form-state-chip';
import { FormOutline } from './form-outline';

/** One form: what its draft or one of its versions asks, and what may be done with it. */
@Component({
  selector: 'td-form-detail',
  imports: [FormOutline, FormStateChip, Icon, MatButton, MomentPipe, ProblemCallout, RouterLink, Skeleton],
  templateUrl: './form-detail.html',
  styleUrl: './form-detail.scss',
})
export class FormDetail {
  private readonly api = inject(FormApi);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();

  protected readonly resource = this.api.form(() => this.id());
  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly moves = pageMoves(() => this.resource.reload());
  /** The version that is shown; undefined for the draft. */
  protected readonly number = linkedSignal<string, number | undefined>({
    source: this.id,
    computation: () => undefined,
  });
  protected readonly old = this.api.version(() => this.id(), this.number);
  protected readonly shown = computed(() => {
    if (this.number() === undefined) return this.view()?.draft;
    return this.old.hasValue() ? this.old.value().content : undefined;
  });

  constructor() {
    effect(() => this.title.name(this.view()?.draft.name));
    onChanges(
      ({ subjectId }) => subjectId === this.id(),
      () => this.resource.reload(),
    );
  }

  protected may(move: FormMove): boolean {
    return this.view()?.moves.includes(move) ?? false;
  }

  protected async publish(view: FormView): Promise<void> {
    const number = (view.versions[0]?.number ?? 0) + 1;
    const sure = await this.confirm.ask({
      title: `Ban hành phiên bản ${number}?`,
      text: 'Phiên bản đã ban hành không sửa được nữa. Đợt báo cáo mở từ nay dùng phiên bản này; đợt đã mở giữ phiên bản cũ.',
      action: 'Ban hành',
    });
    if (sure) await this.moves.do(() => this.api.publish(view), `Đã ban hành phiên bản ${number}.`);
  }

  protected async retire(view: FormView): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Ngừng dùng biểu mẫu?',
      text: 'Biểu mẫu không còn trong danh sách chọn khi mở đợt. Đợt và chế độ báo cáo đang có biểu mẫu này vẫn giữ.',
      action: 'Ngừng dùng',
    });
    if (sure) await this.moves.do(() => this.api.retire(view), 'Đã ngừng dùng biểu mẫu.');
  }

  protected use(view: FormView): Promise<void> {
    return this.moves.do(() => this.api.use(view), 'Biểu mẫu được dùng lại.');
  }

  protected async discard(view: FormView): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Xóa bản nháp?',
      text: 'Biểu mẫu chưa ban hành bị xóa và không lấy lại được.',
      action: 'Xóa bản nháp',
    });
    if (!sure) return;
    await this.moves.do(
      () => this.api.discard(view),
      'Đã xóa bản nháp.',
      () => this.router.navigate(['/bao-cao/bieu-mau']),
    );
  }
}
