package vn.tiendo.identity.client;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;

/** Another system that calls, and what it is limited to. */
@Entity
class ApiClient extends Versioned {
    private static final int LONGEST_TOKEN_DAYS = 366;

    private UUID accountId;
    private UUID positionId;
    private String clientId;
    private String name;
    private String contact;
    private String[] scopes;
    private LocalDate expiresOn;
    private String[] allowedAddresses;
    private int requestsPerMinute;
    private boolean disabled;
    private Instant createdAt;

    protected ApiClient() {}

    /** @param account the system's own account and position */
    ApiClient(RegisterApiClient request, Actor account, LocalDate today, Instant now) {
        super(account.agencyId());
        accountId = account.accountId();
        positionId = account.positionId();
        clientId = request.clientId();
        name = request.name().strip();
        contact = request.contact().strip();
        scopes = names(request.scopes());
        allowedAddresses = written(request.allowedAddresses());
        requestsPerMinute = request.requestsPerMinute();
        createdAt = now;
        expireOn(request.expiresOn(), today);
    }

    /** What the request leaves out stays. */
    void change(ChangeApiClient request, LocalDate today) {
        name = or(request.name(), name).strip();
        contact = or(request.contact(), contact).strip();
        requestsPerMinute = or(request.requestsPerMinute(), requestsPerMinute);
        disabled = or(request.disabled(), disabled);
        scopes = request.scopes() == null ? scopes : names(request.scopes());
        allowedAddresses = request.allowedAddresses() == null ? allowedAddresses : written(request.allowedAddresses());
        if (request.expiresOn() != null && !request.expiresOn().equals(expiresOn)) {
            expireOn(request.expiresOn(), today);
        }
    }

    /** A further token beside those that are in use, so that the other system can change over without a gap. */
    ApiToken issueToken(TokenSecret secret, LocalDate lastDay, LocalDate today, Instant now) {
        if (disabled || expiresOn.isBefore(today)) {
            throw new Refused(
                    "api-client-not-active",
                    "Hệ thống này đang tạm ngừng hoặc đã hết hạn. Hãy mở lại hoặc gia hạn rồi cấp mã truy cập.");
        }
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_TOKEN_DAYS))) {
            throw Invalid.field("expiresOn", "Ngày hết hạn phải từ hôm nay đến không quá một năm sau.");
        }
        return new ApiToken(id(), secret, lastDay, now);
    }

    /** @param unitName of the position, for people who read the trail */
    Facts facts(SystemPosition position, String unitName) {
        return new Facts()
                .with("name", name)
                .with("contact", contact)
                .with("role", position.role())
                .with("unit", unitName)
                .with("scopes", scopes().stream().map(Scope::code).collect(Collectors.joining(", ")))
                .with("expiresOn", expiresOn)
                .with("allowedAddresses", String.join(", ", allowedAddresses))
                .with("requestsPerMinute", requestsPerMinute)
                .with("disabled", disabled ? "có" : "không");
    }

    UUID accountId() {
        return accountId;
    }

    UUID positionId() {
        return positionId;
    }

    String clientId() {
        return clientId;
    }

    String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes)
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    List<String> allowedAddresses() {
        return List.of(allowedAddresses);
    }

    int requestsPerMinute() {
        return requestsPerMinute;
    }

    boolean isDisabled() {
        return disabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    private void expireOn(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw Invalid.field("expiresOn", "Ngày hết hạn không được ở trong quá khứ.");
        }
        expiresOn = day;
    }

    private static String[] names(Collection<Scope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(Scope::name).toArray(String[]::new);
    }

    private static String[] written(List<String> addresses) {
        return addresses.stream().map(String::strip).distinct().toArray(String[]::new);
    }

    private static <T> T or(@Nullable T wanted, T present) {
        return wanted == null ? present : wanted;
    }
}
