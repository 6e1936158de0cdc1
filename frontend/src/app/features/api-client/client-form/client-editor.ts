import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ApiClientApi } from '../api-client-api';
import { ClientDraft, draftOf, wholeChange } from './client-draft';
import { ClientForm } from './client-form';

/** The page on which the limits of a system are changed. */
@Component({
  selector: 'td-client-editor',
  imports: [ClientForm, ProblemCallout, RouterLink, Skeleton],
  template: `
    <div class="page">
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
      } @else if (client(); as client) {
        <div>
          <p class="muted from"><a routerLink="/quan-tri/ket-noi">Hệ thống kết nối</a> /</p>
          <h1>Sửa {{ client.name }}</h1>
        </div>
        <td-client-form action="Lưu" [start]="start()!" [save]="save" (closed)="back()" />
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
export class ClientEditor {
  private readonly api = inject(ApiClientApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly resource = this.api.client(() => this.id());
  protected readonly client = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly start = computed(() => {
    const client = this.client();
    return client && draftOf(client);
  });
  protected readonly problem = loadProblem(this.resource);

  protected readonly save = async (draft: ClientDraft): Promise<void> => {
    const client = this.client();
    if (!client) return;
    try {
      await this.api.change(client, wholeChange(draft));
    } catch (error) {
      if (Problem.of(error).stale) this.resource.reload();
      throw error;
    }
    this.notice.say('Đã lưu.');
    await this.back();
  };

  protected back(): Promise<boolean> {
    return this.router.navigate(['/quan-tri/ket-noi', this.id()]);
  }
}
