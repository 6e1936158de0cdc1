export { inboxRoutes, taskRoutes } from './task.routes';
export { WhyNumber } from './explanation/why-number';
export { FollowUpSettings } from './follow-up/follow-up-settings';
export { AssignmentTable } from './parts/assignment-table';
