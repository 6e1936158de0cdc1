package vn.tiendo.identity;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody whose call stays open.
 *
 * @param actor who it is, for as long as the call stays open
 * @param holder the session, or the account of another system
 * @param check asks whether what was shown at the beginning still makes its holder the same actor
 */
public record LastingCall(Actor actor, UUID holder, Supplier<Uni<Boolean>> check) {}
