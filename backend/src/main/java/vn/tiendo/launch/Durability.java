package vn.tiendo.launch;

import java.util.List;

/** What the server promises about a committed transaction when the machine fails. */
enum Durability {
    /** It is on disk. */
    EVERY_COMMIT(List.of(), List.of()),

    /** Nothing, and so tests are fast. */
    NONE(List.of("--no-sync"), List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));

    private final List<String> initdbOptions;
    private final List<String> settings;

    Durability(List<String> initdbOptions, List<String> settings) {
        this.initdbOptions = initdbOptions;
        this.settings = settings;
    }

    List<String> initdbOptions() {
        return initdbOptions;
    }

    List<String> settings() {
        return settings;
    }
}
