import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Verification } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { FigurePipe, MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AuditApi } from '../audit-api';
import { findingWords } from '../audit-labels';

/** How far the trail is sealed and, when an administrator asks, whether anybody has touched it since. */
@Component({
  selector: 'td-seal-panel',
  imports: [FigurePipe, Icon, MatButton, MomentPipe, ProblemCallout],
  template: `
    <section class="panel body" aria-label="Niêm phong nhật ký">
      <div class="row">
        <span class="state">
          <td-icon name="locked" />
          @if (state(); as sealed) {
            @if (sealed.number > 0) {
              Đã niêm phong đến <span class="figures">{{ sealed.completeAt | moment }}</span> (niêm phong số
              <span class="figures">{{ sealed.number | figure }}</span>).
            } @else {
              Nhật ký chưa được niêm phong lần nào.
            }
          } @else {
            Đang xem tình trạng niêm phong…
          }
        </span>
        @if (mayVerify()) {
          <button matButton="outlined" type="button" [disabled]="verifying()" (click)="verify()">
            <td-icon matButtonIcon name="check" /> {{ verifying() ? 'Đang kiểm tra…' : 'Kiểm tra toàn bộ' }}
          </button>
        }
      </div>
      <div aria-live="polite">
        @if (problem(); as failed) {
          <td-problem-callout [problem]="failed" />
        } @else if (result(); as checked) {
          @if (checked.intact) {
            <p class="intact">
              <td-icon name="confirmed" /> Nhật ký nguyên vẹn: đã đối chiếu
              {{ checked.entries | figure }} dòng trong {{ checked.seals | figure }} niêm phong;
              {{ checked.unsealed | figure }} dòng mới chờ niêm phong.
            </p>
          } @else {
            <p class="broken" role="alert">
              <td-icon name="problem" /> Nhật ký đã bị can thiệp: {{ checked.found | figure }} chỗ không khớp.
              Hãy giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.
            </p>
            <ul>
              @for (finding of checked.findings; track $index) {
                <li>{{ words(finding) }}</li>
              }
            </ul>
          }
          @if (checked.head; as head) {
            <p class="muted head">
              Mã niêm phong mới nhất: <code>{{ head }}</code>. Ghi lại ở nơi khác để sau này chứng minh nhật
              ký không bị viết lại.
            </p>
          }
        }
      </div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 8px;
    }
    .row {
      justify-content: space-between;
    }
    .state td-icon,
    p td-icon {
      vertical-align: -0.15em;
    }
    p,
    ul {
      margin: 0;
    }
    .intact {
      color: var(--td-success);
    }
    .broken {
      color: var(--td-danger);
      font-weight: 600;
    }
    .head,
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class SealPanel {
  private readonly api = inject(AuditApi);
  private readonly session = inject(Session);

  private readonly seal = this.api.seal();
  protected readonly result = signal<Verification | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly verifying = signal(false);

  protected readonly state = computed(() => (this.seal.hasValue() ? this.seal.value() : undefined));
  protected readonly mayVerify = computed(() => this.session.has('ADMINISTRATOR'));
  protected readonly words = findingWords;

  protected async verify(): Promise<void> {
    this.verifying.set(true);
    this.problem.set(undefined);
    try {
      this.result.set(await this.api.verify());
      this.seal.reload();
    } catch (error) {
      this.problem.set(Problem.of(error));
    } finally {
      this.verifying.set(false);
    }
  }
}
