package vn.tiendo.identity;

import vn.tiendo.shared.problem.Refused;

/** What an administrator may not do with the own account. Who is an administrator is said by the resource. */
final class AccountPolicy {
    private AccountPolicy() {}

    /** Nobody erases the one who is asked afterwards why. */
    static void requireAnother(Actor actor, Account account) {
        if (account.id().equals(actor.accountId())) {
            throw new Refused(
                    "own-account", "Bạn không tự xóa dữ liệu cá nhân của mình được. Hãy nhờ một quản trị khác.");
        }
    }
}
