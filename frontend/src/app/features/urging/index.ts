export { urgingRoutes } from './urging.routes';
