export { searchRoutes } from './search.routes';
export { SearchPalette } from './palette/search-palette';
