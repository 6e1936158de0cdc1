package vn.tiendo.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Argon2id with the parameters that OWASP recommends (19 MiB, two passes, one lane). */
final class Passwords {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    /** Compared with when there is no such account, so that the answer takes as long. */
    private static final String NOBODY = hash("no such account");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
    }

    static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    static void spendAsMuchTimeAsACheck(String password) {
        matches(password, NOBODY);
    }
}
