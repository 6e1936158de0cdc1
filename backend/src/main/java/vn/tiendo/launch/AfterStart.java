package vn.tiendo.launch;

import java.util.List;

/** Work that waits until the program answers on its port. */
public interface AfterStart {
    /** Does the work.
     *
     * @param port on which the program answers on this machine
     * @return lines for the person who started it, in English or Vietnamese as they are meant for
     */
    List<String> run(int port);
}
