package vn.tiendo.audit;

import org.jspecify.annotations.Nullable;

/** An event as it goes into the trail.
 *
 * @param detail the fields that stay, as JSON
 * @param personal the fields that can be erased, as JSON; null when there are none
 * @param words the texts of the detail, folded for searching
 */
record Recorded(String detail, @Nullable String personal, String words) {}
