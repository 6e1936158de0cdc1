export { UnitDirectory } from './unit-directory';
export { unitRoutes } from './unit.routes';
