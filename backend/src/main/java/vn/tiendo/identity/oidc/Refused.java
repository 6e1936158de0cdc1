package vn.tiendo.identity.oidc;

/** The sign-in ends here. */
class Refused extends Exception {
    private final transient Refusal refusal;

    Refused(Refusal refusal, Throwable cause) {
        super(refusal.code(), cause);
        this.refusal = refusal;
    }

    Refused(Refusal refusal, String why) {
        super(refusal.code() + ": " + why);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
