package vn.tiendo.audit;

/** One field that changed, in words.
 *
 * @param field its name in the API
 * @param label its name in Vietnamese
 * @param before empty when there was nothing
 * @param after empty when it was cleared
 */
public record AuditChange(String field, String label, String before, String after) {}
