package vn.tiendo.launch;

/** Work that the program does in place of serving, when its name stands on the command line. */
public interface Command {
    String name();

    /** Does the work and prints what came of it.
     *
     * @return the exit code: 0 when all is well
     */
    int run();
}
