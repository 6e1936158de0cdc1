import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { lastRead } from '@app/core/reading/last-read';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { FormApi } from '../form-api';
import { FormDraft, definitionOf, draftOf } from './form-draft';
import { FormDesigner } from './form-designer';

/** The page on which the draft of a form is changed. */
@Component({
  selector: 'td-form-editor',
  imports: [FormDesigner, ProblemCallout, RouterLink, Skeleton],
  template: `
    <div class="page">
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
      }
      @if (view(); as view) {
        <div>
          <p class="muted from"><a routerLink="/bao-cao/bieu-mau">Biểu mẫu báo cáo</a> /</p>
          <h1>Sửa {{ view.draft.name }}</h1>
        </div>
        <td-form-designer action="Lưu" [start]="start()!" [save]="save" (closed)="back()" />
      } @else if (!problem()) {
        <td-skeleton class="panel" [rows]="12" />
      }
    </div>
  `,
  styles: `
    .from {
      margin: 0;
    }
  `,
})
export class FormEditor {
  private readonly api = inject(FormApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly resource = this.api.form(() => this.id());
  protected readonly view = lastRead(this.resource, this.id);
  protected readonly start = computed(() => {
    const view = this.view();
    return view && draftOf(view.draft);
  });
  protected readonly problem = loadProblem(this.resource);

  protected readonly save = async (draft: FormDraft): Promise<void> => {
    const view = this.view();
    if (!view) return;
    try {
      await this.api.write(view, definitionOf(draft));
    } catch (error) {
      if (Problem.of(error).stale) this.resource.reload();
      throw error;
    }
    this.notice.say('Đã lưu bản nháp. Các đợt đã mở vẫn giữ phiên bản cũ.');
    await this.back();
  };

  protected back(): Promise<boolean> {
    return this.router.navigate(['/bao-cao/bieu-mau', this.id()]);
  }
}
