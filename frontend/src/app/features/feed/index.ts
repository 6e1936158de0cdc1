export { CalendarLinks } from './calendar-links/calendar-links';
