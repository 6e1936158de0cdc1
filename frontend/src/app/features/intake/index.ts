export { intakeRoutes } from './intake.routes';
