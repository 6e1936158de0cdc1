package vn.tiendo.report;

/** What came of a reminder.
 *
 * @param units how many were reminded; none when all have sent
 */
public record RemindedView(int units) {}
