import { Routes } from '@angular/router';
import { WORKERS } from '@app/core/session/session';
import { forRoles, signedIn } from '@app/core/session/session-guard';
import { DIFFICULTY_ROLES, TRAIL_READERS, URGED } from '@app/shell/menu';
import { NotFound } from '@app/shell/not-found';

export const routes: Routes = [
  {
    path: 'dang-nhap',
    loadChildren: () => import('./features/session').then((feature) => feature.sessionRoutes),
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/frame').then((shell) => shell.Frame),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'tong-quan' },
      {
        path: 'ke-hoach/nhap',
        canMatch: [forRoles('OFFICE')],
        loadChildren: () => import('./features/intake').then((feature) => feature.intakeRoutes),
      },
      {
        path: 'ke-hoach',
        loadChildren: () => import('./features/plan').then((feature) => feature.planRoutes),
      },
      {
        path: 'tong-quan',
        loadChildren: () => import('./features/overview').then((feature) => feature.overviewRoutes),
      },
      {
        path: 'viec-cua-don-vi',
        canMatch: [forRoles(...WORKERS)],
        loadChildren: () => import('./features/task').then((feature) => feature.inboxRoutes),
      },
      {
        path: 'nhiem-vu',
        loadChildren: () => import('./features/task').then((feature) => feature.taskRoutes),
      },
      {
        path: 'don-doc',
        canMatch: [forRoles(...URGED)],
        loadChildren: () => import('./features/urging').then((feature) => feature.urgingRoutes),
      },
      {
        path: 'bao-cao',
        loadChildren: () => import('./features/report').then((feature) => feature.reportRoutes),
      },
      {
        path: 'kho-khan',
        canMatch: [forRoles(...DIFFICULTY_ROLES)],
        loadChildren: () => import('./features/difficulty').then((feature) => feature.difficultyRoutes),
      },
      {
        path: 'tim-kiem',
        loadChildren: () => import('./features/search').then((feature) => feature.searchRoutes),
      },
      {
        path: 'thong-bao',
        loadChildren: () => import('./features/notification').then((feature) => feature.notificationRoutes),
      },
      {
        path: 'don-vi',
        loadChildren: () => import('./features/unit').then((feature) => feature.unitRoutes),
      },
      {
        path: 'quan-tri/bieu-mau',
        canMatch: [forRoles('OFFICE', 'ADMINISTRATOR')],
        loadChildren: () => import('./features/template').then((feature) => feature.templateRoutes),
      },
      {
        path: 'quan-tri/ket-noi',
        canMatch: [forRoles('ADMINISTRATOR')],
        loadChildren: () => import('./features/api-client').then((feature) => feature.apiClientRoutes),
      },
      {
        path: 'quan-tri/nhat-ky',
        canMatch: [forRoles(...TRAIL_READERS)],
        loadChildren: () => import('./features/audit').then((feature) => feature.auditRoutes),
      },
      {
        path: 'quan-tri/dang-nhap-mot-lan',
        canMatch: [forRoles('ADMINISTRATOR')],
        loadChildren: () => import('./features/oidc').then((feature) => feature.oidcRoutes),
      },
      {
        path: 'tai-khoan',
        loadChildren: () => import('./features/account').then((feature) => feature.accountRoutes),
      },
      {
        path: 'quan-tri/uy-quyen',
        canMatch: [forRoles('ADMINISTRATOR')],
        loadChildren: () => import('./features/delegation').then((feature) => feature.delegationRoutes),
      },
      {
        path: 'quan-tri',
        canMatch: [forRoles('ADMINISTRATOR')],
        loadChildren: () =>
          import('./features/administration').then((feature) => feature.administrationRoutes),
      },
      { path: '**', component: NotFound, title: 'Không tìm thấy trang' },
    ],
  },
];
