import { Routes } from '@angular/router';
import { byIdentity, forRoles } from '@app/core/session/session-guard';
import { keepUnsaved } from '@app/core/unsaved/unsaved';
import { AGENCY_ROLES } from './report-roles';

export const reportRoutes: Routes = [
  {
    path: '',
    title: 'Báo cáo',
    loadComponent: () => import('./round-list/round-list').then((page) => page.RoundList),
  },
  {
    path: 'moi',
    title: 'Mở đợt báo cáo',
    canMatch: [forRoles('OFFICE')],
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./new-round/new-round').then((page) => page.NewRound),
  },
  {
    path: 'che-do',
    canMatch: [forRoles(...AGENCY_ROLES)],
    loadChildren: () => import('./regime/regime.routes').then((routes) => routes.regimeRoutes),
  },
  {
    path: 'bieu-mau',
    canMatch: [forRoles(...AGENCY_ROLES)],
    loadChildren: () => import('./form/form.routes').then((routes) => routes.formRoutes),
  },
  {
    path: 'don-vi/:id',
    title: 'Báo cáo của đơn vị',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./unit-report/unit-report').then((page) => page.UnitReport),
  },
  {
    path: ':id/tong-hop',
    canMatch: [byIdentity, forRoles(...AGENCY_ROLES)],
    canDeactivate: [keepUnsaved],
    title: 'Soạn báo cáo tổng hợp',
    loadComponent: () => import('./drafting/drafting').then((page) => page.Drafting),
  },
  {
    path: 'don-vi/:id/ban/:number',
    title: 'Bản báo cáo đã duyệt',
    loadComponent: () => import('./versions/report-version').then((page) => page.ReportVersion),
  },
  {
    path: 'don-vi/:id/so-sanh',
    title: 'So sánh báo cáo',
    loadComponent: () => import('./versions/report-comparison').then((page) => page.ReportComparison),
  },
  {
    path: ':id',
    canMatch: [byIdentity],
    title: 'Đợt báo cáo',
    loadComponent: () => import('./round-detail/round-detail').then((page) => page.RoundDetail),
  },
];
