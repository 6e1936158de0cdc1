package vn.tiendo.notification;

/** What the bell shows.
 *
 * @param unread how many notices the person has not seen; 100 stands for as many or more
 */
public record UnreadView(long unread) {}
