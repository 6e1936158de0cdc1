package vn.tiendo.shared.problem;

/** A refusal that a person can understand: a stable code for programs and a Vietnamese sentence that says what to do. */
public abstract sealed class DomainException extends RuntimeException
        permits NotFound,
                Refused,
                Conflict,
                Forbidden,
                Invalid,
                Stale,
                TooLarge,
                Unsupported,
                Unreadable,
                Unauthenticated,
                Malformed,
                TooManyRequests,
                Unavailable {
    private final String code;

    protected DomainException(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The HTTP status that stands for this kind of refusal. */
    public abstract int status();
}
