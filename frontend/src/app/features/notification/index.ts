export { notificationRoutes } from './notification.routes';
export { DigestSettings } from './parts/digest-settings';
export { MailPreferences } from './parts/mail-preferences';
export { UnsentMails } from './parts/unsent-mails';
