package vn.tiendo.task.link;

import java.io.IOException;

/** A connection would lead where the {@link AddressRule} lets nobody go. */
final class AddressNotAllowed extends IOException {
    AddressNotAllowed(String message) {
        super(message);
    }

    /** Whether this is why it failed; of several addresses of a name, one is enough. */
    static boolean isBehind(Throwable failure) {
        if (failure instanceof AddressNotAllowed) {
            return true;
        }
        for (var other : failure.getSuppressed()) {
            if (isBehind(other)) {
                return true;
            }
        }
        return failure.getCause() != null && isBehind(failure.getCause());
    }
}
