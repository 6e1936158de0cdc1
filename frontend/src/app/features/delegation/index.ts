export { delegationRoutes } from './delegation.routes';
export { OwnDelegations } from './own-delegations/own-delegations';
