export { UnitDirectory } from './unit-directory';
