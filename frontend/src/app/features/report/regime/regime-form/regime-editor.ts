import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { RegimeApi } from '../regime-api';
import { RegimeDraft, contentOf, draftOf } from './regime-draft';
import { RegimeForm } from './regime-form';

/** The page on which a regime is said anew. */
@Component({
  selector: 'td-regime-editor',
  imports: [ProblemCallout, RegimeForm, RouterLink, Skeleton],
  template: `
    <div class="page">
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
      } @else if (regime(); as regime) {
        <div>
          <p class="muted from"><a routerLink="/bao-cao/che-do">Chế độ báo cáo</a> /</p>
          <h1>Sửa {{ regime.content.name }}</h1>
        </div>
        <td-regime-form action="Lưu" [start]="start()!" [save]="save" (closed)="back()" />
      } @else {
        <td-skeleton class="panel" [rows]="12" />
      }
    </div>
  `,
  styles: `
    .page {
      max-width: 1080px;
    }
    .from {
      margin: 0;
    }
  `,
})
export class RegimeEditor {
  private readonly api = inject(RegimeApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly resource = this.api.regime(() => this.id());
  protected readonly regime = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly start = computed(() => {
    const regime = this.regime();
    return regime && draftOf(regime.content);
  });
  protected readonly problem = loadProblem(this.resource);

  protected readonly save = async (draft: RegimeDraft): Promise<void> => {
    const regime = this.regime();
    if (!regime) return;
    try {
      await this.api.write(regime, contentOf(draft));
    } catch (error) {
      if (Problem.of(error).stale) this.resource.reload();
      throw error;
    }
    this.notice.say('Đã lưu.');
    await this.back();
  };

  protected back(): Promise<boolean> {
    return this.router.navigate(['/bao-cao/che-do', this.id()]);
  }
}
