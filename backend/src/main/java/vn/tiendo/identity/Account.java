package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;

/** Somebody who can act: a person who signs in, or another system. */
@Entity
class Account extends Versioned {
    @Enumerated(EnumType.STRING)
    private AccountKind kind = AccountKind.PERSON;

    private String username;
    private String displayName;
    private @Nullable String email;
    private @Nullable String passwordHash;
    private Instant passwordChangedAt = Instant.now();
    private boolean mustChangePassword;
    private @Nullable Instant disabledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Disablement disablement;

    private Instant lastActiveAt = Instant.now();
    private @Nullable Instant erasedAt;

    protected Account() {}

    /** @param passwordHash null for a person who signs in elsewhere */
    Account(UUID agencyId, String username, String displayName, @Nullable String passwordHash) {
        super(agencyId);
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
    }

    static Account ofSystem(UUID agencyId, String username, String displayName) {
        var account = new Account(agencyId, username, displayName, null);
        account.kind = AccountKind.SYSTEM;
        return account;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String email() {
        return email;
    }

    boolean isPerson() {
        return kind == AccountKind.PERSON;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Nullable
    Disablement disablement() {
        return disablement;
    }

    Instant lastActiveAt() {
        return lastActiveAt;
    }

    /** A password that only its owner knows. */
    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = false;
    }

    /** A password that somebody else gave out: it opens nothing but the change to an own one. */
    void giveOneTimePassword(String hash, Instant now) {
        changePassword(hash, now);
        mustChangePassword = true;
    }

    /** The password no longer suffices, as when the second factor that excused its length is gone. */
    void requireNewPassword() {
        mustChangePassword = true;
    }

    /** One that was given out and never used opens nothing any more: the person signs in elsewhere. */
    void forgetOneTimePassword() {
        if (mustChangePassword) {
            passwordHash = null;
            mustChangePassword = false;
        }
    }

    void signedIn(Instant now) {
        lastActiveAt = now;
    }

    /** @return whether it was usable until now */
    boolean disable(Disablement reason, Instant now) {
        if (disabledAt != null) {
            return false;
        }
        disabledAt = now;
        disablement = reason;
        return true;
    }

    /** The days without use are counted anew. */
    void enable(Instant now) {
        disabledAt = null;
        disablement = null;
        lastActiveAt = now;
    }

    boolean isUnusedFor(@Nullable Duration limit, Instant now) {
        return isPerson() && limit != null && lastActiveAt.plus(limit).isBefore(now);
    }

    @Nullable
    Instant disabledAt() {
        return disabledAt;
    }

    AccountState state() {
        return AccountState.of(disabledAt != null, erasedAt != null);
    }

    List<Change> correct(String newUsername, String newName) {
        requireNotErased();
        var before = facts();
        username = newUsername;
        displayName = newName;
        return before.changesTo(facts());
    }

    /** @param address where mails go; blank for nobody who wants any */
    List<Change> writeTo(String address) {
        requireNotErased();
        var before = facts();
        email = address.isBlank() ? null : address.strip();
        return before.changesTo(facts());
    }

    /** An administrator stops it. */
    void stop(Instant now) {
        if (!disable(Disablement.ADMINISTRATOR, now)) {
            throw new Refused("account-already-disabled", "Tài khoản này đã ngừng hoạt động.");
        }
    }

    /** An administrator lets it be used again. */
    void resume(Instant now) {
        requireNotErased();
        if (disabledAt == null) {
            throw new Refused("account-not-disabled", "Tài khoản này đang hoạt động.");
        }
        enable(now);
    }

    /** The person is gone from it for good. The pseudonym is one that nobody can choose as user name. */
    void erase(Instant now) {
        requireNotErased();
        disable(Disablement.ADMINISTRATOR, now);
        erasedAt = now;
        username = "~" + id();
        displayName = "Tài khoản đã xóa dữ liệu";
        email = null;
        passwordHash = null;
    }

    void requireNotErased() {
        if (erasedAt != null) {
            throw new Refused("account-erased", "Dữ liệu cá nhân của tài khoản này đã xóa nên không dùng lại được.");
        }
    }

    private Facts facts() {
        return new Facts()
                .withPersonal("username", username)
                .withPersonal("displayName", displayName)
                .withPersonal("email", email);
    }
}
