export { inboxRoutes, taskRoutes } from './task.routes';
export { FollowUpSettings } from './follow-up/follow-up-settings';
export { AssignmentTable } from './parts/assignment-table';
