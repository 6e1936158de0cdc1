import { Role } from '@app/api/types';
import { WORKERS } from '@app/core/session/session';
import { IconName } from '@app/ui/icon/icons';

/** One entry of the side menu. */
export interface MenuItem {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  /** Who sees it; everybody when it is left out. */
  readonly roles?: readonly Role[];
}

/** Those who read the trail. */
export const TRAIL_READERS: readonly Role[] = ['ADMINISTRATOR', 'LEADER'];

/** Those who have to do with what units raise. */
export const DIFFICULTY_ROLES: readonly Role[] = [...WORKERS, 'LEADER', 'ADMINISTRATOR'];

/** Those who urge and those who are urged. */
export const URGED: readonly Role[] = ['ADMINISTRATOR', 'LEADER', ...WORKERS];

/** What people do here, in the order of the day. An entry comes with its page, never before. */
export const MENU: readonly MenuItem[] = [
  { path: '/tong-quan', label: 'Tổng quan', icon: 'overview' },
  { path: '/viec-cua-don-vi', label: 'Việc của đơn vị', icon: 'inbox', roles: WORKERS },
  { path: '/ke-hoach', label: 'Kế hoạch', icon: 'plan' },
  { path: '/nhiem-vu', label: 'Nhiệm vụ', icon: 'task' },
  { path: '/don-doc', label: 'Đôn đốc', icon: 'urge', roles: URGED },
  { path: '/bao-cao', label: 'Báo cáo', icon: 'report' },
  { path: '/kho-khan', label: 'Khó khăn, vướng mắc', icon: 'difficulty', roles: DIFFICULTY_ROLES },
  { path: '/don-vi', label: 'Đơn vị', icon: 'unit' },
];

/** What the administrator keeps, below a heading of its own. */
export const ADMINISTRATION: readonly MenuItem[] = [
  { path: '/quan-tri/tai-khoan', label: 'Tài khoản', icon: 'people', roles: ['ADMINISTRATOR'] },
  { path: '/quan-tri/uy-quyen', label: 'Ủy quyền', icon: 'delegation', roles: ['ADMINISTRATOR'] },
  { path: '/quan-tri/thiet-lap', label: 'Thiết lập', icon: 'settings', roles: ['ADMINISTRATOR'] },
  {
    path: '/quan-tri/dang-nhap-mot-lan',
    label: 'Đăng nhập một lần',
    icon: 'locked',
    roles: ['ADMINISTRATOR'],
  },
  { path: '/quan-tri/ket-noi', label: 'Hệ thống kết nối', icon: 'link', roles: ['ADMINISTRATOR'] },
  { path: '/quan-tri/nhat-ky', label: 'Nhật ký', icon: 'history', roles: TRAIL_READERS },
];
