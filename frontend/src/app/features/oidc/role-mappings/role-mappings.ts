import { Component, computed, inject } from '@angular/core';
import { OidcRoleMapping } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { OidcApi } from '../oidc-api';
import { MappingForm } from './mapping-form';

/** Which positions people get from what the provider says of them. */
@Component({
  selector: 'td-role-mappings',
  imports: [MappingForm, ProblemCallout, Skeleton],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>Đăng nhập một lần</h1>
      </div>
      <p class="muted">
        Khi một người đăng nhập qua {{ provider() }}, hệ thống đối chiếu các thuộc tính (claim) nhận được với
        bảng này để giao vị trí công tác. Bảng được áp dụng ở mỗi lần đăng nhập: thuộc tính không còn thì vị
        trí đã giao theo bảng cũng kết thúc; vị trí do quản trị giao tay giữ nguyên.
      </p>
      @if (isOff()) {
        <p class="panel note" role="note">
          Chưa kết nối hệ thống đăng nhập một lần nào. Bảng vẫn soạn trước được; người vận hành bật kết nối
          theo hướng dẫn docs/sso.md.
        </p>
      }
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="mappings.reload()" />
      } @else if (mappings.value(); as list) {
        <td-mapping-form [list]="list" [save]="save" />
      } @else {
        <td-skeleton class="panel" [rows]="6" />
      }
    </div>
  `,
  styles: `
    p {
      max-width: 80ch;
      margin: 0;
    }
    .note {
      padding: 12px 14px;
    }
  `,
})
export class RoleMappings {
  private readonly api = inject(OidcApi);
  private readonly notice = inject(Notice);

  protected readonly mappings = this.api.mappings();
  private readonly options = this.api.options();

  protected readonly problem = loadProblem(this.mappings);
  protected readonly isOff = computed(() => this.options.hasValue() && !this.options.value().oidc);
  protected readonly provider = computed(() =>
    this.options.hasValue() ? (this.options.value().oidc?.label ?? 'hệ thống khác') : 'hệ thống khác',
  );

  protected readonly save = async (items: OidcRoleMapping[], version: number): Promise<void> => {
    try {
      this.mappings.set(await this.api.replace(items, version));
      this.notice.say('Đã lưu bảng ánh xạ. Bảng có hiệu lực từ lần đăng nhập tới của mỗi người.');
    } catch (error) {
      // what somebody else wrote meanwhile becomes the list to save over; what was typed stays
      if (Problem.of(error).stale) this.mappings.reload();
      throw error;
    }
  };
}
