package vn.tiendo.task.link;

import org.jspecify.annotations.Nullable;

/** What came of visiting an address.
 *
 * @param status of HTTP; null when nothing answered
 * @param title of a page that was reached; null when it has none
 */
record Visit(
        LinkState state, @Nullable Integer status, @Nullable String title) {
    static Visit notAllowed() {
        return new Visit(LinkState.NOT_ALLOWED, null, null);
    }

    static Visit noAnswer() {
        return new Visit(LinkState.UNREACHABLE, null, null);
    }

    /** What a status other than success means. */
    static Visit failed(int status) {
        boolean gone = status == 404 || status == 410;
        return new Visit(gone ? LinkState.MISSING : LinkState.UNREACHABLE, status, null);
    }

    static Visit reached(int status, @Nullable String title) {
        return new Visit(LinkState.REACHABLE, status, title);
    }
}
