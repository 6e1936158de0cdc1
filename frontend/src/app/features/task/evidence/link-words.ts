import { LABELS } from '@app/api/labels';
import { LinkState, LinkView } from '@app/api/types';
import { writtenMoment } from '@app/ui/format/day';
import { IconName } from '@app/ui/icon/icons';
import { Tone } from '@app/ui/status-chip/status-chip';

/** The tone and the icon of what was found; the words say it, too. */
export const LINK_LOOKS: Readonly<Record<LinkState, { readonly tone: Tone; readonly icon: IconName }>> = {
  WAITING: { tone: 'neutral', icon: 'on-track' },
  REACHABLE: { tone: 'success', icon: 'check' },
  MISSING: { tone: 'danger', icon: 'problem' },
  UNREACHABLE: { tone: 'warning', icon: 'overdue' },
  NOT_ALLOWED: { tone: 'neutral', icon: 'locked' },
};

/** What was found at an address and when: `Không tìm thấy trang (404), 30/11/2026 08:12`. */
export function linkWords({ state, status, checkedAt }: LinkView): string {
  const failed = state === 'MISSING' || state === 'UNREACHABLE';
  const answer = failed && status ? ` (${status})` : '';
  const seen = checkedAt && state !== 'WAITING' ? `, ${writtenMoment(checkedAt)}` : '';
  return `${LABELS.LinkState[state]}${answer}${seen}`;
}
