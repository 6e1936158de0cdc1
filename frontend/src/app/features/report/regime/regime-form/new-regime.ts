import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { RegimeApi } from '../regime-api';
import { EMPTY_REGIME, RegimeDraft, contentOf } from './regime-draft';
import { RegimeForm } from './regime-form';

/** The page on which a regime begins; much of it may be said later. */
@Component({
  selector: 'td-new-regime',
  imports: [RegimeForm, RouterLink],
  template: `
    <div class="page">
      <div>
        <p class="muted from"><a routerLink="/bao-cao/che-do">Chế độ báo cáo</a> /</p>
        <h1>Lập chế độ báo cáo</h1>
      </div>
      <td-regime-form action="Lưu bản nháp" [start]="start" [save]="save" (closed)="back()" />
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
export class NewRegime {
  private readonly api = inject(RegimeApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  protected readonly start = EMPTY_REGIME;
  private sent: { readonly content: string; readonly key: string } | undefined;

  protected readonly save = async (draft: RegimeDraft): Promise<void> => {
    const regime = await this.api.draft(contentOf(draft), this.keyOf(draft));
    this.notice.say('Đã lưu bản nháp của chế độ báo cáo.');
    await this.router.navigate(['/bao-cao/che-do', regime.id], { replaceUrl: true });
  };

  protected back(): Promise<boolean> {
    return this.router.navigate(['/bao-cao/che-do']);
  }

  /** The same for the same content, so that sending again after a broken connection drafts nothing twice. */
  private keyOf(draft: RegimeDraft): string {
    const content = JSON.stringify(draft);
    if (this.sent?.content !== content) this.sent = { content, key: keyFor(draft) };
    return this.sent.key;
  }
}
