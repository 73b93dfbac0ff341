package vn.ocua.portal;

/// What the desk signs in with; the header `dstcode` travels beside it.
public record SignIn(String username, String password) {
    /// Never the password: this may reach a log.
    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
