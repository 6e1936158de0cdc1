package vn.tiendo.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Caller;
import vn.tiendo.shared.secret.Secret;

/** The way of a person to the provider and back. No transaction is open while the provider is asked. */
@ApplicationScoped
class OidcSignIn {
    private static final Logger LOG = Logger.getLogger(OidcSignIn.class);

    private final Providers providers;
    private final Attempts attempts;
    private final Admission admission;
    private final FailedWays ways;

    @Inject
    OidcSignIn(Providers providers, Attempts attempts, Admission admission, FailedWays ways) {
        this.providers = providers;
        this.attempts = attempts;
        this.admission = admission;
        this.ways = ways;
    }

    /** @param browser by what the browser is known already, from a sign-in in another tab */
    Departure depart(Site site, Target target, @Nullable Secret browser, Caller caller) {
        var known = browser == null ? Secret.random() : browser;
        try {
            var provider = providers.require();
            var attempt = Attempt.towards(target);
            var state = Secret.random();
            attempts.keep(attempt, state, known);
            return Departure.to(provider, site.callback(), attempt, state, known);
        } catch (Refused refused) {
            return new Departure(site.signIn(failed(refused, caller)), known);
        }
    }

    Arrival arrive(Site site, Return back, @Nullable Secret browser, Caller caller) {
        Attempt attempt;
        Person person;
        try {
            attempt = attempt(back, browser);
            var provider = providers.require();
            person = new Exchange(provider, site.callback()).person(back.code(provider), attempt);
        } catch (Refused refused) {
            return Arrival.refused(site, failed(refused, caller));
        }
        return admitted(site, attempt.target(), person, caller);
    }

    private Arrival admitted(Site site, Target target, Person person, Caller caller) {
        try {
            return Arrival.at(site, target, admission.admit(person, caller));
        } catch (Refused refused) {
            return Arrival.refused(site, logged(refused));
        }
    }

    private Attempt attempt(Return back, @Nullable Secret browser) throws Refused {
        if (browser == null) {
            throw new Refused(Refusal.EXPIRED, "the browser is not the one that left, or keeps no cookies");
        }
        return attempts.take(back.secret(), browser)
                .orElseThrow(() -> new Refused(Refusal.EXPIRED, "nobody is expected with this state"));
    }

    /** Nobody was known yet, so that nobody else has written it down. */
    private Refusal failed(Refused refused, Caller caller) {
        ways.write(refused.refusal(), caller);
        return logged(refused);
    }

    /** Operators need the reason; people get words and the trail its entry elsewhere. */
    private static Refusal logged(Refused refused) {
        LOG.infof("Single sign-on refused: %s", refused.getMessage());
        LOG.debug("Single sign-on refused", refused);
        return refused.refusal();
    }
}
