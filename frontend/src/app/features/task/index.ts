export { inboxRoutes, taskRoutes } from './task.routes';
export { AssignmentTable } from './parts/assignment-table';
