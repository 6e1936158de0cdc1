package vn.tiendo.launch;

/** In development Quarkus calls main again, in the same process, after each change of the code. */
final class LiveReload {
    private static final String LAUNCHED = "tiendo.launched";

    private LiveReload() {}

    /** Said by the build, because Quarkus itself does not know yet when main is called. */
    static boolean isOn() {
        return Boolean.getBoolean("tiendo.live-reload");
    }

    /** The first call starts the database for all that follow. */
    static void requireDatabase() {
        if (System.getProperty(LAUNCHED) != null) {
            return;
        }
        var launch = Launch.from(new LaunchSettings(System.getenv()), false);
        launch.configuration().forEach(System::setProperty);
        System.setProperty(LAUNCHED, "true");
        Runtime.getRuntime().addShutdownHook(new Thread(launch::close));
    }
}
