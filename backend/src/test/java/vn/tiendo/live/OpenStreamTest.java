package vn.tiendo.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.LastingCall;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.problem.Invalid;

class OpenStreamTest {
    private static final UUID ID = UUID.randomUUID();
    private static final Actor ACTOR = new Actor(ID, ID, ID, ID, Role.OFFICE, "ai", "Ai Đó", "Chức vụ");
    private static final LastingCall CALL =
            new LastingCall(ACTOR, ID, () -> Uni.createFrom().item(true));

    private final AtomicInteger gone = new AtomicInteger();
    private final OpenStream stream = new OpenStream(CALL, it -> gone.incrementAndGet());

    @Test
    void lets_go_of_whoever_reads_too_slowly_after_what_they_were_sent() {
        for (int i = 0; i < OpenStream.MOST_WAITING + 5; i++) {
            stream.send(StreamEvent.beat(new ChangePosition(1, i)));
        }
        assertThat(gone).hasValue(1);
        var reader = stream.events().subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        reader.assertCompleted();
        assertThat(reader.getItems()).hasSize(OpenStream.MOST_WAITING);
    }

    @Test
    void says_once_that_it_is_gone() {
        var reader = stream.events().subscribe().withSubscriber(AssertSubscriber.create(1));
        reader.cancel();
        stream.end();
        stream.send(StreamEvent.beat(ChangePosition.START));
        assertThat(gone).hasValue(1);
    }

    @Property
    void a_position_is_read_as_it_was_written_and_ordered_by_transaction(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long transaction,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long number) {
        var position = new ChangePosition(transaction, number);
        assertThat(ChangePosition.of(position.toString())).isEqualTo(position);
        assertThat(new ChangePosition(transaction + 1, 0).isAfter(position)).isTrue();
    }

    @Test
    void what_was_never_an_id_is_refused() {
        for (var id : new String[] {"", "1", "1-", "-1-2", "1-2-3", "a-b", "1-9999999999999999999"}) {
            assertThatThrownBy(() -> ChangePosition.of(id)).isInstanceOf(Invalid.class);
        }
    }
}
