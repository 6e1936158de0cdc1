/**
 * Sign-in through an OpenID Connect provider, such as the province's single sign-on. The provider says who somebody is;
 * accounts, positions and sessions stay ours, and no page ever sees a token of the provider. Does nothing unless a
 * provider is configured.
 */
@NullMarked
package vn.tiendo.identity.oidc;

import org.jspecify.annotations.NullMarked;
