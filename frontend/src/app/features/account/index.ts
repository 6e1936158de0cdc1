export { AccountApi } from './account-api';
export { accountRoutes } from './account.routes';
export { PasswordForm } from './parts/password-form';
export { SecondFactorSetUp } from './parts/second-factor-set-up';
