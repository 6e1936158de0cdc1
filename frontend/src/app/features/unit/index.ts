export { UnitDirectory, unitChoice } from './unit-directory';
export { unitRoutes } from './unit.routes';
