export { oidcRoutes } from './oidc.routes';
