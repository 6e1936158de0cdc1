package vn.tiendo.shared.domain;

/** One field that somebody changed, for the trail.
 *
 * @param before in words; empty when there was nothing
 * @param after in words; empty when it was cleared
 */
public record Change(String field, String before, String after) {}
