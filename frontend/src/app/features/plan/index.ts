export { planRoutes } from './plan.routes';
