package vn.tiendo.identity.oidc;

import java.util.Locale;

/** Why somebody who came from the provider is not let in. The sign-in page has the words for each. */
enum Refusal {
    /** The way back was not expected from this browser: too late, or gone once already. */
    EXPIRED,
    /** The person, or the provider for them, broke off. */
    CANCELLED,
    /** What the provider sent does not stand up to the checks. */
    INVALID,
    /** The provider does not answer. */
    UNAVAILABLE,
    /** Nobody knows the person here, and no mapping fits their claims. */
    NO_MAPPING,
    /** Mappings of more than one agency fit somebody who has no account yet. */
    SEVERAL_AGENCIES,
    /** Somebody else has the name here, and no mapping allows to take it over. */
    NAME_TAKEN,
    /** The account has been disabled. */
    DISABLED,
    /** The account holds no position today. */
    NO_POSITION;

    /** As in the address of the sign-in page: {@code oidc-no-mapping}. */
    String code() {
        return "oidc-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
