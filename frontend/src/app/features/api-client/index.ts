export { apiClientRoutes } from './api-client.routes';
