package vn.tiendo.document.preview;

/** Drawing this would take more time or memory than it may. */
final class TooHeavy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooHeavy(String why) {
        super(why);
    }
}
