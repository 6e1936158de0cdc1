import { Role } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';

/** One entry of the side menu. */
export interface MenuItem {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  /** Who sees it; everybody when it is left out. */
  readonly roles?: readonly Role[];
}

/** What people do here, in the order of the day. An entry comes with its page, never before. */
export const MENU: readonly MenuItem[] = [{ path: '/ke-hoach', label: 'Kế hoạch', icon: 'plan' }];
