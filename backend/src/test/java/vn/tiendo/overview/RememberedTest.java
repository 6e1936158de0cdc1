package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger counted = new AtomicInteger();
    private final Remembered<String, Integer> remembered = new Remembered<>(clock::get);

    @Test
    void an_answer_is_kept_a_hundred_times_as_long_as_it_took() {
        assertThat(asked("a", 5)).isEqualTo(1);
        clock.addAndGet(499);
        assertThat(asked("a", 5)).isEqualTo(1);
        clock.addAndGet(1);
        assertThat(asked("a", 5)).isEqualTo(2);
    }

    @Test
    void another_question_has_another_answer() {
        assertThat(asked("a", 5)).isEqualTo(1);
        assertThat(asked("b", 5)).isEqualTo(2);
    }

    @Test
    void questions_do_not_add_up_for_ever() {
        IntStream.range(0, 300).forEach(i -> asked("other " + i, 5));
        assertThat(asked("other 0", 5)).isEqualTo(301);
    }

    @Test
    void who_asks_at_once_waits_for_one_answer() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> remembered.get("a", () -> {
                begun.countDown();
                await(goOn);
                clock.addAndGet(5);
                return counted.incrementAndGet();
            }));
            begun.await();
            var second = threads.submit((Callable<Integer>) () -> asked("a", 5));
            goOn.countDown();
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(1);
        }
    }

    private int asked(String what, long takes) {
        return remembered.get(what, () -> {
            clock.addAndGet(takes);
            return counted.incrementAndGet();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
