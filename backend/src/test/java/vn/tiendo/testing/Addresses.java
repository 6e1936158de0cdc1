package vn.tiendo.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Addresses from which tests call, so that the wrong passwords of one lock no other out. */
public final class Addresses {
    private static final AtomicInteger USED = new AtomicInteger();

    private Addresses() {}

    /** One that no other test has, for the header {@code X-Forwarded-For}. */
    public static String next() {
        int number = USED.incrementAndGet();
        return "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
    }
}
