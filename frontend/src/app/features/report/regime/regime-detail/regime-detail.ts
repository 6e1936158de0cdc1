import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { RegimeMove, RegimeView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Notice } from '@app/core/notice/notice';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { pageMoves } from '@app/core/problem/page-moves';
import { Confirm } from '@app/ui/confirm/confirm';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { askReason } from '../../parts/reason-dialog';
import { RegimeApi } from '../regime-api';
import { activationWords, stopWords } from '../regime-words';
import { ComingPeriods } from './coming-periods';
import { RegimeFacts } from './regime-facts';

/** One regime: what is missing before it may come into force, what it lays down, and what that comes to. */
@Component({
  selector: 'td-regime-detail',
  imports: [ComingPeriods, Icon, MatButton, ProblemCallout, RegimeFacts, RouterLink, Skeleton],
  templateUrl: './regime-detail.html',
  styleUrl: './regime-detail.scss',
})
export class RegimeDetail {
  private readonly api = inject(RegimeApi);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();

  protected readonly resource = this.api.regime(() => this.id());
  protected readonly regime = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly moves = pageMoves(() => this.resource.reload());
  protected readonly missing = computed(() =>
    (this.regime()?.missing ?? []).map((element) => LABELS.RegimeElement[element]),
  );

  constructor() {
    effect(() => this.title.name(this.regime()?.content.name));
    onChanges(
      ({ subjectId }) => subjectId === this.id(),
      () => this.resource.reload(),
    );
  }

  protected may(move: RegimeMove): boolean {
    return this.regime()?.moves.includes(move) ?? false;
  }

  protected async activate(regime: RegimeView): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Áp dụng chế độ báo cáo?',
      text: activationWords(regime.content.kind),
      action: 'Áp dụng',
    });
    if (sure) await this.moves.do(() => this.api.activate(regime), 'Chế độ báo cáo đã được áp dụng.');
  }

  protected async stop(regime: RegimeView): Promise<void> {
    const stopped = await askReason(this.dialog, {
      title: 'Dừng chế độ báo cáo',
      text: stopWords(regime.content.kind),
      label: 'Lý do dừng',
      missing: 'Hãy ghi lý do dừng.',
      action: 'Dừng chế độ',
      send: (reason) => this.api.stop(regime, reason),
    });
    if (stopped) this.notice.say('Đã dừng chế độ báo cáo.');
    this.resource.reload();
  }

  protected async discard(regime: RegimeView): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Xóa bản nháp?',
      text: 'Bản nháp của chế độ báo cáo bị xóa và không lấy lại được.',
      action: 'Xóa bản nháp',
    });
    if (!sure) return;
    await this.moves.do(
      () => this.api.discard(regime),
      'Đã xóa bản nháp.',
      () => this.router.navigate(['/bao-cao/che-do']),
    );
  }
}
