package vn.tiendo.identity;

/** What counts as an address for mails; empty for none. Nothing in it can begin another header. */
final class EmailAddress {
    static final int LONGEST = 254;
    static final String FORM = "^$|^[^\\s@<>()\\[\\],;:\"\\\\\\p{Cc}]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$";
    static final String RULE = "Địa chỉ thư điện tử không hợp lệ.";

    private EmailAddress() {}
}
