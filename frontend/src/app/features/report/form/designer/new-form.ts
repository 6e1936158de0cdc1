import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { FormApi } from '../form-api';
import { EMPTY_FORM, FormDraft, definitionOf, newTable } from './form-draft';
import { FormDesigner } from './form-designer';

/** The page on which a form begins. */
@Component({
  selector: 'td-new-form',
  imports: [FormDesigner, RouterLink],
  template: `
    <div class="page">
      <div>
        <p class="muted from"><a routerLink="/bao-cao/bieu-mau">Biểu mẫu báo cáo</a> /</p>
        <h1>Lập biểu mẫu báo cáo</h1>
      </div>
      <td-form-designer action="Lưu bản nháp" [start]="start" [save]="save" (closed)="back()" />
    </div>
  `,
  styles: `
    .from {
      margin: 0;
    }
  `,
})
export class NewForm {
  private readonly api = inject(FormApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  protected readonly start: FormDraft = { ...EMPTY_FORM, tables: [newTable([])] };
  private sent: { readonly content: string; readonly key: string } | undefined;

  protected readonly save = async (draft: FormDraft): Promise<void> => {
    const form = await this.api.draft(definitionOf(draft), this.keyOf(draft));
    this.notice.say('Đã lưu bản nháp của biểu mẫu.');
    await this.router.navigate(['/bao-cao/bieu-mau', form.id], { replaceUrl: true });
  };

  protected back(): Promise<boolean> {
    return this.router.navigate(['/bao-cao/bieu-mau']);
  }

  /** The same for the same content, so that sending again after a broken connection drafts nothing twice. */
  private keyOf(draft: FormDraft): string {
    const content = JSON.stringify(draft);
    if (this.sent?.content !== content) this.sent = { content, key: keyFor(draft) };
    return this.sent.key;
  }
}
