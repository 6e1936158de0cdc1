package vn.tiendo.identity;

import java.net.URI;

/** The session here has ended; another place still knows the person.
 *
 * @param signOutUrl where the browser goes to sign out there, too
 */
public record SignedOutView(URI signOutUrl) {}
