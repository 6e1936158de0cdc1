import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { AccountState } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';
import { StatusChip, Tone } from '@app/ui/status-chip/status-chip';

const LOOKS: Readonly<Record<AccountState, { readonly tone: Tone; readonly icon: IconName }>> = {
  ACTIVE: { tone: 'success', icon: 'confirmed' },
  DISABLED: { tone: 'warning', icon: 'suspended' },
  ERASED: { tone: 'neutral', icon: 'declined' },
};

/** Whether somebody can sign in with an account. */
@Component({
  selector: 'td-account-state-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class AccountStateChip {
  readonly state = input.required<AccountState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.AccountState[this.state()]);
}
