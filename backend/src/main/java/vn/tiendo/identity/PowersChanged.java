package vn.tiendo.identity;

import java.util.UUID;

/** An event after which it must be read anew what a person may do: nobody goes on with the powers of before. */
public interface PowersChanged {
    /** The account whose sessions are looked up again. */
    UUID whosePowers();
}
