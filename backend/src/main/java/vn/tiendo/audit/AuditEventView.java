package vn.tiendo.audit;

/** A kind of event.
 *
 * @param event its stable name, as the filter takes it
 * @param label in Vietnamese
 */
public record AuditEventView(String event, String label) {}
