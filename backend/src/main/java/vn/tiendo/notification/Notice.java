package vn.tiendo.notification;

/** What people are told.
 *
 * @param title what happened, in a few words
 * @param detail to what; several lines are allowed
 * @param link where in the web application it is about, from its root
 */
record Notice(NotificationKind kind, String title, String detail, String link) {}
