package vn.tiendo.feed;

/** A new link, shown this once: its secret is kept nowhere.
 *
 * @param path below the address of this installation; whoever knows it reads the calendar
 */
public record NewCalendarFeed(CalendarFeedView feed, String path) {
    @Override
    public String toString() {
        return "NewCalendarFeed[" + feed.id() + "]";
    }
}
