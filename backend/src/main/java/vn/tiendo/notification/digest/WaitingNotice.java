package vn.tiendo.notification.digest;

import java.util.UUID;

/** A notice that is to be mailed with the next digest. */
record WaitingNotice(UUID id, UUID accountId, String title, String detail, String link) {}
