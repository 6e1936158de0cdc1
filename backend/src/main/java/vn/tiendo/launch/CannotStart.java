package vn.tiendo.launch;

/** The program cannot start, and the message is the one sentence that tells the operator why and what to do. */
public final class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
