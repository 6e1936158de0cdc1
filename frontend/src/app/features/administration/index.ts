export { administrationRoutes } from './administration.routes';
