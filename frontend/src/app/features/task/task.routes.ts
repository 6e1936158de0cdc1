import { Routes } from '@angular/router';
import { keepUnsaved } from '@app/core/unsaved/unsaved';
import { beginWithStandardView } from './saved/standard-view';

export const taskRoutes: Routes = [
  {
    path: '',
    title: 'Nhiệm vụ',
    canActivate: [beginWithStandardView],
    loadComponent: () => import('./assignment-list/assignment-list').then((page) => page.AssignmentList),
  },
  {
    path: 'bang-trang-thai',
    title: 'Nhiệm vụ theo tình hình',
    loadComponent: () => import('./board/board').then((page) => page.Board),
  },
  {
    path: 'lich',
    title: 'Lịch nhiệm vụ',
    loadComponent: () => import('./calendar/calendar').then((page) => page.Calendar),
  },
  {
    path: 'dong-thoi-gian',
    title: 'Dòng thời gian nhiệm vụ',
    loadComponent: () => import('./timeline/timeline').then((page) => page.Timeline),
  },
  {
    path: 'gia-han',
    title: 'Đề nghị gia hạn',
    loadComponent: () => import('./extension-list/extension-list').then((page) => page.ExtensionList),
  },
  {
    path: 'hang-loat',
    title: 'Xử lý nhiều nhiệm vụ',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./bulk/bulk-page').then((page) => page.BulkPage),
  },
  {
    path: 'su-kien',
    title: 'Sự kiện đang chờ',
    loadComponent: () => import('./awaited-event/awaited-event-list').then((page) => page.AwaitedEventList),
  },
  {
    path: 'su-kien/:id',
    title: 'Sự kiện đang chờ',
    canDeactivate: [keepUnsaved],
    loadComponent: () =>
      import('./awaited-event/awaited-event-detail').then((page) => page.AwaitedEventDetail),
  },
  {
    path: ':id',
    title: 'Nhiệm vụ',
    canDeactivate: [keepUnsaved],
    loadComponent: () =>
      import('./assignment-detail/assignment-detail').then((page) => page.AssignmentDetail),
  },
];

export const inboxRoutes: Routes = [
  {
    path: '',
    title: 'Việc của đơn vị',
    loadComponent: () => import('./inbox/inbox').then((page) => page.Inbox),
  },
];
