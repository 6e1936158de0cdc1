package vn.tiendo.shared.database;

/** Whoever wants to hear what replicas tell each other through one channel of the database. Must not keep the caller waiting. */
public interface ChannelHearer {
    /** Name of the channel: a plain SQL name. */
    String channel();

    /** @param what as it was sent */
    void heard(String what);

    /** Listening has begun, or begun again after a loss: whatever was said until now may have been missed. */
    void missedSomething();
}
