/**
 * Calendars of what is due, for programs that know a secret link and nothing else: iCalendar (RFC 5545).
 * A feed shows what its owner may read at the time of fetching, and nothing once the owner may not act any more.
 */
@NullMarked
package vn.tiendo.feed;

import org.jspecify.annotations.NullMarked;
