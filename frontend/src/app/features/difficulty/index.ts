export { difficultyRoutes } from './difficulty.routes';
export { DifficultyPanel } from './parts/difficulty-panel';
export { DifficultySettings } from './parts/difficulty-settings';
