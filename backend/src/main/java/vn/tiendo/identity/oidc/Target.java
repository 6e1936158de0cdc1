package vn.tiendo.identity.oidc;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A page of this site, never of another: otherwise a link to our sign-in could lead people anywhere. */
record Target(String path) {
    private static final int LONGEST = 1_000;
    private static final Target START = new Target("/");

    /** The start page unless it is a path of ours. */
    static Target of(@Nullable String wanted) {
        return wanted != null && wanted.length() <= LONGEST && isOurs(wanted) ? new Target(wanted) : START;
    }

    private static boolean isOurs(String wanted) {
        // browsers read a backslash as a slash, and two slashes as the beginning of another site
        if (!wanted.startsWith("/") || wanted.contains("\\") || hasControls(wanted)) {
            return false;
        }
        try {
            var address = URI.create(wanted).normalize();
            return address.getAuthority() == null
                    && !wanted.split("[?#]", 2)[0].contains("//")
                    && !address.getRawPath().startsWith("/api/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
