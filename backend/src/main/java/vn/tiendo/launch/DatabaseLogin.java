package vn.tiendo.launch;

/** Where a database is and as whom to enter it. */
public record DatabaseLogin(String url, String user, String password) {
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
