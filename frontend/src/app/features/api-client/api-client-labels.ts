import { ApiClientRow, ApiTokenState } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';
import { Tone } from '@app/ui/status-chip/status-chip';

interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

export const TOKEN_LOOKS: Readonly<Record<ApiTokenState, Look>> = {
  ACTIVE: { tone: 'success', icon: 'check' },
  EXPIRED: { tone: 'warning', icon: 'due-soon' },
  REVOKED: { tone: 'neutral', icon: 'cancel' },
};

/** Whether a system may call today, in words and with a sign. */
export function standing(
  { disabled, expiresOn }: Pick<ApiClientRow, 'disabled' | 'expiresOn'>,
  today: string,
) {
  if (disabled) return { tone: 'neutral', icon: 'suspended', words: 'Tạm ngừng' } as const;
  if (expiresOn < today) return { tone: 'warning', icon: 'due-soon', words: 'Hết hạn' } as const;
  return { tone: 'success', icon: 'check', words: 'Đang hoạt động' } as const;
}
