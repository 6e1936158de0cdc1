import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { ApiClientApi } from '../api-client-api';
import { realToday } from '../real-today';
import { ClientDraft, emptyClient, registration } from './client-draft';
import { ClientForm } from './client-form';

/** The administrator lets another system call. */
@Component({
  selector: 'td-new-client',
  imports: [ClientForm, RouterLink],
  template: `
    <div class="page">
      <div>
        <p class="muted from"><a routerLink="/quan-tri/ket-noi">Hệ thống kết nối</a> /</p>
        <h1>Thêm hệ thống kết nối</h1>
      </div>
      <td-client-form isNew action="Thêm hệ thống" [start]="start" [save]="save" (closed)="back()" />
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
export class NewClient {
  private readonly api = inject(ApiClientApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  protected readonly start = emptyClient(realToday());
  private sent: { content: string; key: string } | undefined;

  protected readonly save = async (draft: ClientDraft): Promise<void> => {
    const client = await this.api.register(registration(draft), this.key(draft));
    this.notice.say('Đã thêm hệ thống. Hãy cấp mã truy cập để hệ thống gọi được.');
    await this.router.navigate(['/quan-tri/ket-noi', client.id], { replaceUrl: true });
  };

  protected back(): void {
    void this.router.navigateByUrl('/quan-tri/ket-noi');
  }

  /** The same content is sent under the same key, so that nothing is registered twice. */
  private key(draft: ClientDraft): string {
    const content = JSON.stringify(draft);
    if (this.sent?.content !== content) this.sent = { content, key: keyFor(draft) };
    return this.sent.key;
  }
}
