package vn.tiendo.testing;

/** What something costs when it is done often. */
public final class Repeated {
    private Repeated() {}

    /** The mean of many, after as many that are not counted. */
    public static double milliseconds(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }
}
