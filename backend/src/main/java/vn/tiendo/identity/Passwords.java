package vn.tiendo.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Argon2id with the parameters that OWASP recommends (19 MiB, two passes, one lane). */
final class Passwords {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    /** Each check fills 19 MiB; more at once than there are processors would only fill the memory. */
    private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Compared with when there is no such account, so that the answer takes as long. */
    private static final String NOBODY = hash("no such account");

    private Passwords() {}

    static String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult());
    }

    /** @param hash null when there is no such account; finding that out takes as long */
    static boolean matches(String password, @Nullable String hash) {
        var compared = hash == null ? NOBODY : hash;
        boolean same =
                inTurn(() -> Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    private static <T> T inTurn(Supplier<T> work) {
        TURNS.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            TURNS.release();
        }
    }
}
