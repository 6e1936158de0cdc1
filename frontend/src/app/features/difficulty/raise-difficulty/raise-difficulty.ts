import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Session } from '@app/core/session/session';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { DifficultyApi } from '../difficulty-api';
import { DifficultyDraft, EMPTY_DRAFT, filled, sameDraft } from '../parts/difficulty-draft';
import { DifficultyFields } from '../parts/difficulty-fields';
import { difficultyForm } from '../parts/difficulty-form';

/** A unit says what keeps it from its work; its head sends it at once, an officer leaves a draft. */
@Component({
  selector: 'td-raise-difficulty',
  imports: [DifficultyFields, FormRoot, Icon, MatButton, ProblemCallout, RouterLink],
  template: `
    <div class="page">
      <div class="heading">
        <p class="muted"><a routerLink="/kho-khan">Khó khăn, vướng mắc</a> /</p>
        <h1>Nêu khó khăn, vướng mắc</h1>
      </div>
      <form class="panel form" [formRoot]="form">
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <td-difficulty-fields [form]="form" [named]="named()" />
        <div class="form-moves">
          <a matButton [routerLink]="back()">Thôi</a>
          @if (sends()) {
            <button
              matButton="outlined"
              type="submit"
              [disabled]="form().submitting()"
              (click)="sending.set(false)"
            >
              Lưu bản nháp
            </button>
            <button
              matButton="filled"
              type="submit"
              [disabled]="form().submitting()"
              (click)="sending.set(true)"
            >
              <td-icon matButtonIcon name="issue" /> Gửi Văn phòng
            </button>
          } @else {
            <span class="muted">Thủ trưởng đơn vị gửi Văn phòng</span>
            <button matButton="filled" type="submit" [disabled]="form().submitting()">Lưu bản nháp</button>
          }
        </div>
      </form>
    </div>
  `,
  styles: `
    .heading {
      display: grid;
      gap: 8px;
    }
    .heading p {
      margin: 0;
    }
    .panel {
      max-width: 860px;
      padding: 16px;
    }
    .form-moves {
      align-items: center;
    }
  `,
})
export class RaiseDifficulty {
  private readonly api = inject(DifficultyApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  /** The work that the person comes from. */
  readonly assignment = input<string>();
  readonly plan = input<string>();

  private readonly origin = this.api.assignment(() => this.assignment());
  protected readonly named = computed(() => {
    const from = this.origin.hasValue() ? this.origin.value() : undefined;
    return from ? [from] : [];
  });
  private readonly start = computed<DifficultyDraft>(() => {
    const [from] = this.named();
    return {
      ...EMPTY_DRAFT,
      planId: from?.planId ?? this.plan() ?? '',
      assignmentIds: from ? [from.id] : [],
    };
  });
  private readonly draft = linkedSignal(() => this.start());
  private readonly raised = signal(false);
  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly sending = signal(true);
  protected readonly sends = computed(() => this.session.has('OFFICE', 'UNIT_HEAD', 'EDITOR'));
  protected readonly back = computed(() =>
    this.assignment() ? ['/nhiem-vu', this.assignment()] : ['/kho-khan'],
  );
  private readonly built = difficultyForm(this.draft, () => this.raise());
  protected readonly form = this.built.tree;
  protected readonly problem = this.built.problem;

  constructor() {
    inject(Unsaved).watch(() => !this.raised() && !sameDraft(this.draft(), this.start()));
  }

  /** Written down first; when sending is refused, the draft stays and can be sent from its page. */
  private async raise(): Promise<void> {
    const draft = await this.api.raise(filled(this.draft()), this.key());
    if (this.sends() && this.sending() && draft.moves.includes('SEND')) await this.api.send(draft);
    this.raised.set(true);
    this.notice.say(
      this.sends() && this.sending() ? 'Đã gửi Văn phòng.' : 'Đã lưu bản nháp khó khăn, vướng mắc.',
    );
    await this.router.navigate(['/kho-khan', draft.id], { replaceUrl: true });
  }
}
