import { Role } from '@app/api/types';
import { WORKERS } from '@app/core/session/session';
import { IconName } from '@app/ui/icon/icons';

/** One entry of the side menu. */
export interface MenuItem {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  /** Pressed after `g`, leads there. */
  readonly key: string;
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
  { path: '/tong-quan', label: 'Tổng quan', icon: 'overview', key: 'o' },
  { path: '/viec-cua-don-vi', label: 'Việc của đơn vị', icon: 'inbox', key: 'v', roles: WORKERS },
  { path: '/ke-hoach', label: 'Kế hoạch', icon: 'plan', key: 'k' },
  { path: '/nhiem-vu', label: 'Nhiệm vụ', icon: 'task', key: 'n' },
  { path: '/don-doc', label: 'Đôn đốc', icon: 'urge', key: 'd', roles: URGED },
  { path: '/bao-cao', label: 'Báo cáo', icon: 'report', key: 'b' },
  { path: '/kho-khan', label: 'Khó khăn, vướng mắc', icon: 'difficulty', key: 'h', roles: DIFFICULTY_ROLES },
  { path: '/don-vi', label: 'Đơn vị', icon: 'unit', key: 'i' },
];

/** What the administrator keeps, below a heading of its own. */
export const ADMINISTRATION: readonly MenuItem[] = [
  { path: '/quan-tri/tai-khoan', label: 'Tài khoản', icon: 'people', key: 'q', roles: ['ADMINISTRATOR'] },
  { path: '/quan-tri/uy-quyen', label: 'Ủy quyền', icon: 'delegation', key: 'y', roles: ['ADMINISTRATOR'] },
  { path: '/quan-tri/thiet-lap', label: 'Thiết lập', icon: 'settings', key: 's', roles: ['ADMINISTRATOR'] },
  {
    path: '/quan-tri/dang-nhap-mot-lan',
    label: 'Đăng nhập một lần',
    icon: 'locked',
    key: 'm',
    roles: ['ADMINISTRATOR'],
  },
  {
    path: '/quan-tri/bieu-mau',
    label: 'Biểu mẫu văn bản',
    icon: 'word',
    key: 'u',
    roles: ['OFFICE', 'ADMINISTRATOR'],
  },
  { path: '/quan-tri/ket-noi', label: 'Hệ thống kết nối', icon: 'link', key: 'e', roles: ['ADMINISTRATOR'] },
  { path: '/quan-tri/nhat-ky', label: 'Nhật ký', icon: 'history', key: 'l', roles: TRAIL_READERS },
];

/** What has no entry in the menu, but a key of its own. */
export const BESIDE_THE_MENU: readonly MenuItem[] = [
  { path: '/thong-bao', label: 'Thông báo', icon: 'bell', key: 't' },
  { path: '/tai-khoan', label: 'Tài khoản của tôi', icon: 'account', key: 'a' },
];
