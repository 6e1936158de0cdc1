export { sessionRoutes } from './session.routes';
export { SignInAgainDialog } from './sign-in-again/sign-in-again-dialog';
