import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AssignmentMove, AssignmentView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';
import { DueForm } from './due-form';
import { HoldingApi } from './holding-api';
import { ReasonForm } from './reason-form';
import { ReassignForm } from './reassign-form';
import { ResumeForm } from './resume-form';
import { SuspendForm } from './suspend-form';

const CHOICES: readonly { readonly move: AssignmentMove; readonly label: string; readonly icon: IconName }[] =
  [
    { move: 'DECLINE', label: 'Từ chối vì không thuộc thẩm quyền', icon: 'declined' },
    { move: 'RESUME', label: 'Cho tiếp tục', icon: 'on-track' },
    { move: 'SET_DUE', label: 'Đặt hạn riêng', icon: 'due-soon' },
    { move: 'SUSPEND', label: 'Tạm dừng', icon: 'suspended' },
    { move: 'REASSIGN', label: 'Chuyển đơn vị khác', icon: 'switch' },
    { move: 'WITHDRAW', label: 'Cho thôi thực hiện', icon: 'cancel' },
  ];

/** Giving work out of hand and stopping its clock: what the person may do, one form at a time. */
@Component({
  selector: 'td-holding-panel',
  imports: [DueForm, Icon, MatButton, ReasonForm, ReassignForm, ResumeForm, SuspendForm],
  template: `
    @if (choices().length || open()) {
      <section class="panel body" aria-labelledby="holding">
        <h2 id="holding">Điều phối</h2>
        @switch (open()) {
          @case ('DECLINE') {
            <td-reason-form
              action="Từ chối"
              [send]="decline"
              (made)="done($event)"
              (stale)="stale.emit()"
              (closed)="open.set(undefined)"
            >
              Chỉ từ chối khi nội dung không thuộc thẩm quyền của đơn vị. Văn phòng sẽ chuyển cho đơn vị khác
              hoặc giao lại.
            </td-reason-form>
          }
          @case ('WITHDRAW') {
            <td-reason-form
              action="Cho thôi thực hiện"
              [send]="withdraw"
              (made)="done($event)"
              (stale)="stale.emit()"
              (closed)="open.set(undefined)"
            >
              Phần việc kết thúc và không tính vào thống kê nữa; quá trình thực hiện được giữ lại.
            </td-reason-form>
          }
          @case ('SUSPEND') {
            <td-suspend-form
              [assignment]="assignment()"
              (made)="done($event)"
              (stale)="stale.emit()"
              (closed)="open.set(undefined)"
            />
          }
          @case ('RESUME') {
            <td-resume-form
              [assignment]="assignment()"
              (made)="done($event)"
              (stale)="stale.emit()"
              (closed)="open.set(undefined)"
            />
          }
          @case ('SET_DUE') {
            <td-due-form
              [assignment]="assignment()"
              (made)="done($event)"
              (stale)="stale.emit()"
              (closed)="open.set(undefined)"
            />
          }
          @case ('REASSIGN') {
            <td-reassign-form
              [assignment]="assignment()"
              (made)="passOn($event)"
              (stale)="stale.emit()"
              (closed)="open.set(undefined)"
            />
          }
          @default {
            <div class="row">
              @for (choice of choices(); track choice.move) {
                <button matButton="outlined" type="button" (click)="open.set(choice.move)">
                  <td-icon matButtonIcon [name]="choice.icon" /> {{ choice.label }}
                </button>
              }
            </div>
          }
        }
      </section>
    }
  `,
  styles: `
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 14px 16px;
    }
  `,
})
export class HoldingPanel {
  private readonly api = inject(HoldingApi);
  private readonly notice = inject(Notice);

  readonly assignment = input.required<AssignmentView>();
  readonly moved = output<AssignmentView>();
  /** The unit that goes on with the work has an assignment of its own. */
  readonly passedOn = output<AssignmentView>();
  readonly stale = output();

  protected readonly open = signal<AssignmentMove | undefined>(undefined);
  protected readonly choices = computed(() =>
    CHOICES.filter(({ move }) => this.assignment().moves.includes(move)),
  );

  protected readonly decline = (reason: string) => this.api.decline(this.assignment(), reason);
  protected readonly withdraw = (reason: string) => this.api.withdraw(this.assignment(), reason);

  protected done(after: AssignmentView): void {
    this.open.set(undefined);
    this.moved.emit(after);
  }

  protected passOn(next: AssignmentView): void {
    this.open.set(undefined);
    this.notice.say(`Đã chuyển cho ${next.unit.name}.`);
    this.passedOn.emit(next);
  }
}
