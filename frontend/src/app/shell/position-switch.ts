import { DOCUMENT, Service, inject } from '@angular/core';
import { Router } from '@angular/router';
import { SessionPosition } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { LEAVING, Unsaved } from '@app/core/unsaved/unsaved';
import { Confirm } from '@app/ui/confirm/confirm';

type Held = Pick<SessionPosition, 'positionId' | 'delegationId' | 'role' | 'title' | 'onBehalfOf'>;

/** Goes on in another position. What is shown is read anew, for it may all be different there. */
@Service()
export class PositionSwitch {
  private readonly session = inject(Session);
  private readonly unsaved = inject(Unsaved);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;

  words({ title, onBehalfOf }: Held): string {
    return onBehalfOf ? `Thay ${onBehalfOf}: ${title}` : title;
  }

  isActing({ positionId, delegationId }: Held): boolean {
    const now = this.session.current();
    return positionId === now?.positionId && (delegationId ?? null) === (now.delegationId ?? null);
  }

  async switchTo(position: Held): Promise<void> {
    if (this.isActing(position)) return;
    if (this.unsaved.any() && !(await this.confirm.ask(LEAVING))) return;
    try {
      const before = this.session.role();
      await this.session.switchTo(position);
      this.unsaved.giveUp();
      this.window?.location.assign(position.role === before ? this.router.url : '/');
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }

  /** Back to the first position of their own. */
  async stopActing(): Promise<void> {
    const own = this.session.current()?.positions.find(({ delegationId }) => !delegationId);
    if (own) await this.switchTo(own);
  }
}
