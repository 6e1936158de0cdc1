package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows one account to its administrator. */
@ApplicationScoped
class AccountViews {
    private final AccountList list;
    private final SecondFactorRepository factors;

    @Inject
    AccountViews(AccountList list, SecondFactorRepository factors) {
        this.list = list;
        this.factors = factors;
    }

    AccountView of(Account account) {
        return AccountView.from(
                account,
                factors.confirmedOf(account.id()).isPresent(),
                list.positions(account.id()).getOrDefault(account.id(), List.of()));
    }
}
