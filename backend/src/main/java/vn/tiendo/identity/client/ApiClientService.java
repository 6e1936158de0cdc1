package vn.tiendo.identity.client;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.OrganisationNames;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.problem.Conflict;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** The use cases of an API client. Its days are real days: a demonstration's date lets nobody in. */
@ApplicationScoped
class ApiClientService {
    private static final Clock REAL_TIME = Clock.system(BusinessClock.ZONE);

    private final ApiClientRepository clients;
    private final SystemAccounts accounts;
    private final OrganisationNames organisation;
    private final CurrentActor current;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    ApiClientService(
            ApiClientRepository clients,
            SystemAccounts accounts,
            OrganisationNames organisation,
            CurrentActor current,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.clients = clients;
        this.accounts = accounts;
        this.organisation = organisation;
        this.current = current;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<ApiClientRow> list(PageQuery query) {
        return clients.page(current.require().agencyId(), query, today());
    }

    @Transactional
    ApiClientView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    ApiClientView register(@Nullable String key, RegisterApiClient request) {
        return idempotency.once(
                current.require().accountId(),
                "api-client.register",
                key,
                request,
                ApiClientView.class,
                () -> view(register(request)));
    }

    @Transactional
    ApiClientView change(UUID id, long version, ChangeApiClient request) {
        var client = require(id);
        client.requireVersion(version);
        var position = accounts.positionOf(client);
        var before = facts(client, position);
        client.change(request, today());
        var wanted = new SystemPosition(
                requireNonNullElse(request.role(), position.role()),
                requireNonNullElse(request.unitId(), position.unitId()));
        var changes = before.changesTo(facts(client, wanted));
        if (!changes.isEmpty()) {
            // role and unit lie with the account, but are a part of what the caller sees
            clients.touch(client);
            clients.flush();
            accounts.change(client, wanted);
            events.fire(new ApiClientChanged(client.agencyId(), id, client.clientId(), changes));
        }
        return view(client);
    }

    /** The secret leaves with the answer. No Idempotency-Key: it would keep the secret for the repetition. */
    @Transactional
    IssuedApiToken issueToken(UUID id, IssueApiToken request) {
        var client = require(id);
        var secret = TokenSecret.random(client.clientId());
        var token = client.issueToken(secret, request.expiresOn(), today(), REAL_TIME.instant());
        clients.getEntityManager().persist(token);
        events.fire(new ApiTokenIssued(
                client.agencyId(), id, client.clientId(), token.id(), token.ending(), token.expiresOn()));
        return new IssuedApiToken(ApiTokenView.from(token, today()), secret.value());
    }

    @Transactional
    void revokeToken(UUID id, UUID tokenId) {
        var client = require(id);
        var token = clients.requireToken(client, tokenId);
        if (token.revoke(REAL_TIME.instant())) {
            events.fire(new ApiTokenRevoked(client.agencyId(), id, client.clientId(), tokenId, token.ending()));
        }
    }

    private ApiClient register(RegisterApiClient request) {
        if (clients.isTaken(request.clientId())) {
            throw new Conflict(
                    "client-id-taken", "Mã “%s” đã được dùng. Hãy chọn mã khác.".formatted(request.clientId()));
        }
        var account = accounts.open(current.require().agencyId(), request);
        var client = new ApiClient(request, account, today(), REAL_TIME.instant());
        clients.persist(client);
        clients.flush();
        events.fire(new ApiClientRegistered(client.agencyId(), client.id(), client.clientId(), client.name()));
        return client;
    }

    private ApiClient require(UUID id) {
        return clients.require(current.require().agencyId(), id);
    }

    private ApiClientView view(ApiClient client) {
        var tokens = clients.tokensOf(client).stream()
                .map(token -> ApiTokenView.from(token, today()))
                .toList();
        return ApiClientView.from(client, accounts.positionOf(client), tokens);
    }

    private Facts facts(ApiClient client, SystemPosition position) {
        var unit = position.unitId();
        return client.facts(position, organisation.of(Set.of(unit)).getOrDefault(unit, ""));
    }

    private static LocalDate today() {
        return LocalDate.now(REAL_TIME);
    }
}
