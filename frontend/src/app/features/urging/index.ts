export { UrgingPanel } from './parts/urging-panel';
export { urgingRoutes } from './urging.routes';
